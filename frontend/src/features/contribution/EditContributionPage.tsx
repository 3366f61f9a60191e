import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFresh } from '../../api/fresh';
import { PageHeading } from '../../components/PageHeading';
import { Nothing, PageState } from '../../components/states';
import { tongue } from '../../words/tongues';
import { type Key, Text, t } from '../../words/words';
import { ChangedMeanwhile } from '../participant/ChangedMeanwhile';
import { FormFrame } from '../participant/FormFrame';
import { me, signInHref } from '../participant/me';
import { type Read, useForm } from '../participant/useForm';
import { ContributionFields } from './ContributionFields';
import { type Contribution, useMyContribution } from './contributions';
import { NotToBeRead } from './NotToBeRead';
import { type ContributionWords, check, edit, readForEdit } from './writing';

const LABELS = {
  text: 'words-label',
  kind: 'kind-label',
  lang: 'words-lang-label',
  creditBy: 'credit-label',
  contentNote: 'note-label',
} as const satisfies Record<keyof ContributionWords, Key>;

function say(field: keyof ContributionWords, value = '') {
  if (field === 'kind' && value) return t(`kind-${value as Contribution['kind']}`);
  if (field === 'creditBy') return t(`credit-${value as ContributionWords['creditBy']}`);
  return field === 'lang' ? tongue(value) : value;
}

function Edit({ id, read }: { id: string; read: Read<ContributionWords> }) {
  const { route } = useLocation();
  const life = useForm<ContributionWords, Contribution>({
    name: `said:${id}`,
    start: read.words,
    read,
    check,
    send: (words, about) => edit(id, words, about.read ?? read),
    readAgain: () => readForEdit(id),
  });
  useEffect(() => {
    if (life.sent) route(`/contributions/${id}`);
  }, [life.sent]);
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <p class="crumb">
            <a href={`/contributions/${id}`}>
              <Text id="back-to-words" />
            </a>
          </p>
          <PageHeading title={t('change-words')} />
        </div>
        <FormFrame
          life={life}
          button={<Text id="edit-send" />}
          before={<ChangedMeanwhile life={life} label={(field) => <Text id={LABELS[field]} />} say={say} />}
        >
          <ContributionFields life={life} />
        </FormFrame>
      </div>
    </div>
  );
}

export function EditContributionPage({ id }: { id: string }) {
  const { data: read, problem, again } = useFresh(() => readForEdit(id));
  const { data: mine } = useMyContribution(id);
  const action = mine?.actions.edit;
  if (problem?.status === 410) return <NotToBeRead problem={problem} />;
  if (me.value === null || (action && !action.enabled))
    return (
      <Nothing title="not-yours">
        <p class="lede">{action?.message ?? <Text id="not-yours-sign-in" />}</p>
        <p class="actions">
          {!me.value && (
            <a class="btn" href={signInHref()}>
              <Text id="sign-in-back" />
            </a>
          )}
          <a class="quiet" href={`/contributions/${id}`}>
            <Text id="back-to-words" />
          </a>
        </p>
      </Nothing>
    );
  if (!read) return <PageState problem={problem} again={again} />;
  return <Edit id={id} read={read} />;
}
