import '../../styles/rounds.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useFresh } from '../../api/fresh';
import { Failed, Waiting } from '../../components/states';
import { day, Text } from '../../words/words';
import { AskFirst } from '../participant/AskFirst';
import { draftOf, GUEST } from '../participant/drafts';
import { asGuest } from '../participant/slip/guest';
import { AnswerForm } from './answering/AnswerForm';
import { giveAnswer, nothingSaid, takeAnswerBack, wordsOf } from './answering/answering';
import { listRoundsForMe, type RoundForMe, readRound, readRoundMine } from './evaluations';

type Outcome = 'answering-thanks' | 'answering-taken';

const read = (id: string) =>
  asGuest(async (headers) => {
    const [round, mine] = await Promise.all([readRound(id, headers), readRoundMine(id, headers)]);
    if (round.problem) return round;
    return mine.problem ? mine : { data: { round: round.data, mine: mine.data } };
  });

function Answering({ id, onDone }: { id: string; onDone: (outcome: Outcome) => void }) {
  const { data, problem, again } = useFresh(() => read(id));
  if (problem) return <Failed problem={problem} again={again} />;
  if (!data) return <Waiting lines={8} />;
  const { round, mine } = data;
  return (
    <>
      <p class="note">
        <Text id="round-blind" />
      </p>
      {mine.answer && (
        <div class="actions">
          <AskFirst
            open={<Text id="answering-take-back" />}
            sure={<Text id="answering-take-back-sure" />}
            yes={<Text id="answering-take-back-yes" />}
            no={<Text id="answering-take-back-no" />}
            act={() => asGuest((headers) => takeAnswerBack(id, headers))}
            onDone={() => onDone('answering-taken')}
          />
        </div>
      )}
      <AnswerForm
        asGuest
        round={round}
        start={mine.answer ? wordsOf(mine.answer) : nothingSaid()}
        again={!!mine.answer}
        send={(words) => asGuest((headers) => giveAnswer(round, words, headers))}
        onSent={() => onDone('answering-thanks')}
      />
    </>
  );
}

interface AskedProps {
  round: RoundForMe;
  /** One at a time, or two forms would have fields of the same name. */
  answering: boolean;
  onAnswering: (yes: boolean) => void;
  onDone: (outcome: Outcome) => void;
}

function Asked({ round, answering, onAnswering, onDone }: AskedProps) {
  const place = useRef<HTMLLIElement>(null);
  const toggle = (open: boolean) => {
    onAnswering(open);
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('button')?.focus());
  };
  return (
    <li ref={place}>
      <h3 lang={round.lang} dir="auto">
        {round.title}
      </h3>
      <p class="when">
        <span dir="auto">{round.projectTitle}</span>
        <br />
        <Text id="round-open-until" with={{ date: day(round.closesOn) }} />
      </p>
      <p class="actions">
        <button type="button" class={answering ? 'quiet' : 'btn'} onClick={() => toggle(!answering)}>
          {answering ? (
            <Text id="answering-not-now" />
          ) : (
            <Text id={round.answered ? 'round-change-answer' : 'round-answer'} />
          )}
          <span class="vh"> {round.title}</span>
        </button>
      </p>
      {answering && <Answering id={round.id} onDone={onDone} />}
    </li>
  );
}

/** On the page of a slip: the open rounds that ask the person who has it. Everything is asked as them. */
export function AskedOfGuest({ onChanged }: { onChanged: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = useSignal<Outcome>();
  const chosen = useSignal<string | null>(); // undefined: nobody has chosen yet
  const { data: rounds, problem, again } = useFresh(() => asGuest(listRoundsForMe));
  if (problem) return <Failed problem={problem} again={again} />;
  if (!rounds) return <Waiting lines={3} />;
  if (!rounds.length && !outcome.value) return null; // the last one may go with the answer that is taken back
  // what was begun and not yet sent is open at once
  const begun = rounds.find(({ id }) => draftOf(`answer:${id}`, GUEST));
  const open = chosen.value === undefined ? begun?.id : chosen.value;
  return (
    <section aria-labelledby="asked-of-guest">
      <h2 id="asked-of-guest" ref={heading} tabIndex={-1}>
        <Text id="rounds-for-me" />
      </h2>
      <p role="status">{outcome.value && <Text id={outcome.value} />}</p>
      <ul class="rounds">
        {rounds.map((round) => (
          <Asked
            key={round.id}
            round={round}
            answering={open === round.id}
            onAnswering={(yes) => {
              chosen.value = yes ? round.id : null;
              outcome.value = undefined;
            }}
            onDone={(done) => {
              outcome.value = done;
              chosen.value = null;
              heading.current?.focus();
              again();
              onChanged();
            }}
          />
        ))}
      </ul>
    </section>
  );
}
