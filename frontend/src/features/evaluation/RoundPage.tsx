import '../../styles/rounds.css';
import { PageHeading } from '../../components/PageHeading';
import { ReportLink } from '../../components/ReportLink';
import { Failed, PageState, Waiting } from '../../components/states';
import { served, Text } from '../../words/words';
import { Asks, WhoIsAsked } from './Asks';
import { isOpen, type Round, type RoundMine, useRound, useRoundMine, useTurnout } from './evaluations';
import { RoundActions } from './RoundActions';
import { RoundCrumb } from './RoundCrumb';
import { RoundState } from './RoundLine';

/** To the nearest five, and not before it says nothing of anybody. */
function Turnout({ id }: { id: string }) {
  const { data, problem, again } = useTurnout(id);
  if (problem && !data) return <Failed problem={problem} again={again} />;
  if (!data) return <Waiting lines={1} />;
  return data.answered === undefined ? (
    <p {...served()}>{data.hidden}</p>
  ) : (
    <p>
      <Text id="round-turnout" with={{ count: data.answered }} />
    </p>
  );
}

const Open = ({ round, mine }: { round: Round; mine: RoundMine | undefined }) => (
  <>
    <p class="note">
      <Text id="round-blind" />
    </p>
    {mine?.answer && (
      <p class="note">
        <Text id="round-you-answered" />
      </p>
    )}
    <RoundActions round={round} mine={mine} />
    <section aria-labelledby="turnout">
      <h2 id="turnout">
        <Text id="round-turnout-title" />
      </h2>
      <Turnout id={round.id} />
    </section>
  </>
);

/** Where what came of a closed round stands. */
const Outcome = ({ round }: { round: Round }) => (
  <p class="actions">
    <a class="btn" href={`/evaluations/${round.id}/results`}>
      <Text id="round-to-results" />
    </a>
  </p>
);

/** One round: what it asks, whom and until when; while it is open how to answer, and then what came of it. */
export function RoundPage({ id }: { id: string }) {
  const { data: round, problem, again } = useRound(id);
  const { data: mine, problem: notMine } = useRoundMine(id);
  // drawn once both are known: buttons that come later would push the page down
  if (!round || !(mine || notMine)) return <PageState problem={problem} again={again} />;
  const open = isOpen(round);
  return (
    <div class="wrap block round">
      <RoundCrumb projectId={round.projectId} />
      <PageHeading title={round.title} lang={round.lang} />
      <RoundState round={round} />
      {open ? <Open round={round} mine={mine} /> : <Outcome round={round} />}
      <section aria-labelledby="asks">
        <h2 id="asks">
          <Text id={open ? 'round-asks' : 'round-asked'} />
        </h2>
        <Asks round={round} />
      </section>
      <section aria-labelledby="who-asked">
        <h2 id="who-asked">
          <Text id={open ? 'round-who' : 'round-who-was'} />
        </h2>
        <WhoIsAsked asked={round.asked} />
      </section>
      <p>
        <ReportLink about="evaluation" id={round.id}>
          {round.title}
        </ReportLink>
      </p>
    </div>
  );
}
