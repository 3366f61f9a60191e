import '../../../styles/rounds.css';
import { useSignal } from '@preact/signals';
import { arrive } from '../../../components/arrival';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { day, Text, t } from '../../../words/words';
import { AskFirst } from '../../participant/AskFirst';
import { me, signInHref } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { useMine } from '../../project/projects';
import { type Round, type RoundMine, roundChanged, useRound, useRoundMine } from '../evaluations';
import { CrumbToRound, RoundCrumb } from '../RoundCrumb';
import { AnswerForm } from './AnswerForm';
import { type AnswerWords, giveAnswer, nothingSaid, takeAnswerBack, wordsOf } from './answering';

type Done = 'sent' | 'taken';

const Thanks = ({ round, done }: { round: Round; done: Done }) => (
  <div class="wrap block">
    <PageHeading title={t(done === 'sent' ? 'answering-thanks' : 'answering-taken')} />
    <p class="lede">
      {done === 'sent' ? (
        <Text id="answering-thanks-next" with={{ date: day(round.closesOn) }} />
      ) : (
        <Text id="answering-taken-next" with={{ date: day(round.closesOn) }} />
      )}
    </p>
    <p class="actions">
      <a class="btn" href={`/evaluations/${round.id}`}>
        <Text id="answering-back" />
      </a>
    </p>
  </div>
);

interface AnsweringProps {
  round: Round;
  mine: RoundMine;
  /** What was answered before, or what a member has said in the project. */
  start: AnswerWords;
}

function Answering({ round, mine, start }: AnsweringProps) {
  const done = useSignal<Done>();
  const finish = (how: Done) => {
    arrive();
    done.value = how;
    roundChanged(round);
  };
  if (done.value) return <Thanks round={round} done={done.value} />;
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <CrumbToRound round={round} />
          <PageHeading title={t('answering-title')} />
          <p class="lede">
            <Text id="answering-lede" />
          </p>
          <p>
            <Text id="round-blind" />
          </p>
          {mine.answer && (
            <div class="actions">
              <AskFirst
                open={<Text id="answering-take-back" />}
                sure={<Text id="answering-take-back-sure" />}
                yes={<Text id="answering-take-back-yes" />}
                no={<Text id="answering-take-back-no" />}
                act={() => takeAnswerBack(round.id)}
                onDone={() => finish('taken')}
              />
            </div>
          )}
        </div>
        <AnswerForm
          round={round}
          start={start}
          again={!!mine.answer}
          send={(words) => giveAnswer(round, words)}
          onSent={() => finish('sent')}
        />
      </div>
    </div>
  );
}

/** Drawn once it is known what a member has said in the project: it is where they begin. */
function Beginning({ round, mine }: { round: Round; mine: RoundMine }) {
  const { data, problem, again } = useMine(round.projectId);
  if (!data && problem?.status !== 404) return <PageState problem={problem} again={again} />;
  const start = mine.answer ? wordsOf(mine.answer) : nothingSaid(data?.membership?.expertise ?? 'NOT_SAID');
  return <Answering round={round} mine={mine} start={start} />;
}

const SignedOut = ({ round }: { round: Round }) => (
  <div class="wrap block">
    <RoundCrumb projectId={round.projectId} />
    <PageHeading title={t('answering-title')} />
    <p class="lede">
      <Text id="answering-sign-in" />
    </p>
    <p class="actions">
      <a class="btn" href={signInHref()}>
        <Text id="sign-in" />
      </a>
      {round.asked.includes('SLIP_HOLDERS') && (
        <a class="quiet" href="/slip">
          <Text id="round-by-slip" />
        </a>
      )}
    </p>
  </div>
);

/** Who cannot answer is told why, before anything is chosen. */
export function AnswerPage({ id }: { id: string }) {
  const { data: round, problem, again } = useRound(id);
  const { data: mine, problem: notMine, again: mineAgain } = useRoundMine(id);
  if (round && !me.value) return <SignedOut round={round} />;
  if (!round || !mine) return <PageState problem={problem ?? notMine} again={problem ? again : mineAgain} />;
  const { answer } = mine.actions;
  if (answer && !answer.enabled)
    return (
      <NotYours why={answer.message} back={`/evaluations/${id}`}>
        <Text id="answering-back" />
      </NotYours>
    );
  return <Beginning round={round} mine={mine} />;
}
