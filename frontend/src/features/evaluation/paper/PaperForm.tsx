import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ChoiceField } from '../../../components/ChoiceField';
import { TextField } from '../../../components/Field';
import { TickField } from '../../../components/TickField';
import { Text } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { type FormLife, useForm } from '../../participant/useForm';
import { QuestionText } from '../Asks';
import { fieldOf, needsConsent, STANDPOINTS } from '../answering/answering';
import { Numbered, OptionText, optionsOf, PASSED } from '../answering/options';
import type { Question, Round } from '../evaluations';
import { check, enter, type Sheet } from './entering';

type Life = FormLife<Sheet, Sheet>;
const STANDPOINT = 'expertise';
const NAME = 'enteredFor-displayName';
/** A scale says its numbers itself. */
const isCounted = ({ kind }: Question) => kind === 'AIM' || kind === 'CHOICE';
/** What nothing on the paper is typed as, and stands last on the screen. */
const NONE = '0';

/** The field after this one, where the next thing on the paper is typed. */
function goOn(round: Round, field: string) {
  const fields = [...round.questions.map((question) => fieldOf(question, round)), STANDPOINT, NAME];
  document.getElementById(fields[fields.indexOf(field) + 1] ?? NAME)?.focus();
}

function OneAnswer({ question, round, life }: { question: Question; round: Round; life: Life }) {
  const { words, fault, write } = life;
  const id = fieldOf(question, round);
  const label = <QuestionText question={question} lang={round.lang} />;
  const say = (text: string) => write({ said: { ...words.said, [question.id]: text } });
  const value = words.said[question.id] ?? PASSED;
  if (question.kind === 'WORDS')
    return <TextField id={id} long optional label={label} error={fault(id)} value={value} onChange={say} />;
  return (
    <ChoiceField
      id={id}
      look={question.kind === 'CHOICE' ? 'opts' : 'seg'}
      label={label}
      error={fault(id)}
      options={[...optionsOf(question), PASSED]}
      word={(option) =>
        option === PASSED ? (
          <Numbered number={NONE}>
            <Text id="paper-nothing" />
          </Numbered>
        ) : isCounted(question) ? (
          <Numbered number={option}>
            <OptionText question={question} option={option} lang={round.lang} />
          </Numbered>
        ) : (
          <OptionText question={question} option={option} lang={round.lang} />
        )
      }
      value={value}
      onChange={say}
    />
  );
}

function WhereTheyStand({ life: { words, fault, write } }: { life: Life }) {
  return (
    <>
      <ChoiceField
        id={STANDPOINT}
        label={<Text id="answering-standpoint" />}
        error={fault(STANDPOINT)}
        options={STANDPOINTS}
        word={(standpoint) => (
          <Numbered number={numberOf(standpoint)}>
            <Text id={`answering-standpoint-${standpoint}`} />
          </Numbered>
        )}
        value={words.standpoint}
        onChange={(standpoint) => write({ standpoint, consent: false })}
      />
      {needsConsent(words.standpoint) && (
        <TickField
          id="consent"
          label={<Text id="paper-consent" />}
          hint={<Text id="paper-consent-hint" />}
          error={fault('consent')}
          checked={words.consent}
          onChange={(consent) => write({ consent })}
        />
      )}
    </>
  );
}

const numberOf = (standpoint: (typeof STANDPOINTS)[number]) =>
  standpoint === 'NOT_SAID' ? NONE : String(STANDPOINTS.indexOf(standpoint) + 1);

/** A figure on the keyboard chooses in the group that has the focus, and goes on to the next question. */
function choose(round: Round, life: Life) {
  const { words, write } = life;
  return (event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(key)) return;
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    if (target.name === STANDPOINT) {
      const standpoint = STANDPOINTS.find((each) => numberOf(each) === key);
      if (!standpoint) return;
      write({ standpoint, consent: false });
      if (needsConsent(standpoint)) requestAnimationFrame(() => document.getElementById('consent')?.focus());
      else goOn(round, STANDPOINT);
    } else {
      const question = round.questions.find((each) => fieldOf(each, round) === target.name);
      if (!question || Number(key) > question.options) return;
      write({ said: { ...words.said, [question.id]: key === NONE ? PASSED : key } });
      goOn(round, target.name);
    }
    event.preventDefault(); // or the figure would be written into the field that has the focus now
  };
}

interface Props {
  round: Round;
  start: Sheet;
  /** The sheet before has just been sent: go on at once. */
  next: boolean;
  onEntered: (sheet: Sheet) => void;
}

/** One sheet. It waits in this window only: it is about how somebody was treated, and is not ours. */
export function PaperForm({ round, start, next, onEntered }: Props) {
  const life = useForm<Sheet, Sheet>({
    name: `paper:${round.id}`,
    start,
    open: true,
    check: (sheet) => check(round, sheet),
    send: (sheet) => enter(round, sheet),
  });
  const { words, fault, write } = life;
  const submit = useRef(life.submit);
  submit.current = life.submit;
  const figures = useRef(choose(round, life));
  figures.current = choose(round, life);

  useEffect(() => {
    if (life.sent) onEntered(life.sent);
  }, [life.sent]);
  useEffect(() => {
    if (next) document.getElementById('given-0')?.focus();
  }, []);
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit.current();
      else figures.current(event);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);

  return (
    <FormFrame life={life} button={<Text id="paper-send" />}>
      {round.questions.map((question) => (
        <OneAnswer key={question.id} question={question} round={round} life={life} />
      ))}
      <WhereTheyStand life={life} />
      <TextField
        id={NAME}
        optional
        label={<Text id="enter-name-label" />}
        hint={<Text id="enter-name-hint" />}
        error={fault(NAME)}
        value={words.displayName}
        onChange={(displayName) => write({ displayName })}
      />
    </FormFrame>
  );
}
