import { ChoiceField } from '../../../components/ChoiceField';
import { TextField } from '../../../components/Field';
import { TickField } from '../../../components/TickField';
import { Text } from '../../../words/words';
import { QuestionText } from '../Asks';
import type { Question, Round } from '../evaluations';
import { type AnswerWords, fieldOf, needsConsent, STANDPOINTS } from './answering';
import { OptionText, optionsOf, PASSED } from './options';

interface Props {
  round: Round;
  words: AnswerWords;
  fault: (field: string) => string | undefined;
  write: (words: Partial<AnswerWords>) => void;
}

/** "I would rather not say" stands beside every question and is what is chosen at first. */
function OneAnswer({ question, round, words, fault, write }: Props & { question: Question }) {
  const id = fieldOf(question, round);
  const label = <QuestionText question={question} lang={round.lang} />;
  const value = words.said[question.id] ?? PASSED;
  const say = (text: string) => write({ said: { ...words.said, [question.id]: text } });
  if (question.kind === 'WORDS')
    return (
      <TextField
        id={id}
        long
        optional
        label={label}
        hint={<Text id="answering-words-warning" />}
        error={fault(id)}
        value={value}
        onChange={say}
      />
    );
  return (
    <ChoiceField
      id={id}
      look={question.kind === 'CHOICE' ? 'opts' : 'seg'}
      label={label}
      error={fault(id)}
      options={[...optionsOf(question), PASSED]}
      word={(option) =>
        option === PASSED ? (
          <Text id="answering-rather-not" />
        ) : (
          <OptionText question={question} option={option} lang={round.lang} />
        )
      }
      value={value}
      onChange={say}
    />
  );
}

/** What somebody speaks from in this round, for the lenses. A yes is for what was said then. */
function WhereIStand({ words, fault, write }: Props) {
  return (
    <>
      <ChoiceField
        id="expertise"
        label={<Text id="answering-standpoint" />}
        hint={<Text id="answering-standpoint-hint" />}
        error={fault('expertise')}
        options={STANDPOINTS}
        word={(standpoint) => <Text id={`answering-standpoint-${standpoint}`} />}
        value={words.standpoint}
        onChange={(standpoint) => write({ standpoint, consent: false })}
      />
      {needsConsent(words.standpoint) && (
        <TickField
          id="consent"
          label={<Text id="answering-consent" />}
          hint={<Text id="answering-consent-hint" />}
          error={fault('consent')}
          checked={words.consent}
          onChange={(consent) => write({ consent })}
        />
      )}
    </>
  );
}

export const AnswerFields = (props: Props) => (
  <>
    {props.round.questions.map((question) => (
      <OneAnswer key={question.id} question={question} {...props} />
    ))}
    <WhereIStand {...props} />
  </>
);
