import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFresh } from '../../../api/fresh';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { me } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { type Read, useForm } from '../../participant/useForm';
import { CAME_OF_IT } from './CameOfIt';
import { ConclusionForm } from './ConclusionForm';
import { type ConclusionWords, check, conclude, readForConclusion } from './concluding';
import { type Round, useMyRound } from './results';

const resultsOf = (id: string) => `/evaluations/${id}/results`;

function Conclude({ round, read }: { round: Round; read: Read<ConclusionWords> }) {
  const { route } = useLocation();
  const life = useForm<ConclusionWords, Round>({
    name: `conclusion:${round.id}`,
    start: read.words,
    read,
    check,
    send: (words, about) => conclude(round.id, words, about.read ?? read),
    readAgain: () => readForConclusion(round.id),
  });
  useEffect(() => {
    if (life.sent) route(`${resultsOf(round.id)}#${CAME_OF_IT}`);
  }, [life.sent]);
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <p class="crumb">
            <a href={resultsOf(round.id)} lang={round.lang} dir="auto">
              {round.title}
            </a>
          </p>
          <PageHeading title={t('conclusion-title')} />
          <p class="lede">
            <Text id="conclude-lede" />
          </p>
        </div>
        <ConclusionForm life={life} lang={round.lang} />
      </div>
    </div>
  );
}

/** Who may not conclude is told why, before writing anything. */
export function ConclusionPage({ id }: { id: string }) {
  const { data: read, problem, again } = useFresh(() => readForConclusion(id));
  const { data: mine, problem: unknown } = useMyRound(id);
  const action = mine?.actions.conclude;
  if (me.value === null || (action && !action.enabled))
    return (
      <NotYours why={action?.message ?? <Text id="not-yours-sign-in" />} back={resultsOf(id)}>
        <Text id="conclude-back" />
      </NotYours>
    );
  if (!read || !(mine || unknown)) return <PageState problem={problem} again={again} />;
  return <Conclude round={read.round} read={read} />;
}
