import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ChoiceField } from '../../../components/ChoiceField';
import { TextField } from '../../../components/Field';
import { Text, t } from '../../../words/words';
import { ChoicesField } from './ChoicesField';
import { emptyQuestion, MOST_QUESTIONS, OWN_KINDS, type QuestionWords } from './draft';

interface OneProps {
  question: QuestionWords;
  at: number;
  of: number;
  lang: string;
  fault: (field: string) => string | undefined;
  onChange: (words: Partial<QuestionWords>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function OneQuestion({ question, at, of, lang, fault, onChange, onMove, onRemove }: OneProps) {
  const id = `questions-${at}`;
  const number = at + 1;
  return (
    <fieldset class="aim-field">
      <legend>
        <Text id="round-question-number" with={{ number }} />
      </legend>
      <TextField
        id={`${id}-text`}
        lang={lang}
        label={<Text id="round-question-text" />}
        error={fault(`${id}-text`)}
        value={question.text}
        onChange={(text) => onChange({ text })}
      />
      <ChoiceField
        id={`${id}-kind`}
        label={<Text id="round-question-kind" />}
        error={fault(`${id}-kind`)}
        options={OWN_KINDS}
        word={(kind) => <Text id={`round-kind-${kind}`} />}
        value={question.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {question.kind === 'WORDS' && (
        <p class="note">
          <Text id="round-kind-words-note" />
        </p>
      )}
      {question.kind === 'CHOICE' && (
        <ChoicesField
          at={id}
          choices={question.choices}
          lang={lang}
          fault={fault}
          onChange={(choices) => onChange({ choices })}
        />
      )}
      <p class="moves">
        {at > 0 && (
          <button type="button" class="quiet" id={`${id}-up`} onClick={() => onMove(-1)}>
            <Text id="round-question-up" with={{ number }} />
          </button>
        )}
        {at < of - 1 && (
          <button type="button" class="quiet" id={`${id}-down`} onClick={() => onMove(1)}>
            <Text id="round-question-down" with={{ number }} />
          </button>
        )}
        <button type="button" class="quiet" onClick={onRemove}>
          <Text id="round-question-remove" with={{ number }} />
        </button>
      </p>
    </fieldset>
  );
}

interface Props {
  questions: QuestionWords[];
  lang: string;
  fault: (field: string) => string | undefined;
  onChange: (questions: QuestionWords[]) => void;
}

/**
 * The project's own questions. A new one takes the focus; one that is moved keeps it on the button that moves it, or
 * on the other where it can go no further; after one is taken out the heading of all has it.
 */
export function QuestionsField({ questions, lang, fault, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const goTo = useRef<string[]>([]);
  const moved = useSignal('');
  useEffect(() => {
    const place = goTo.current.map((id) => document.getElementById(id)).find(Boolean);
    if (goTo.current.length) (place ?? heading.current)?.focus();
    goTo.current = [];
  }, [questions]);

  function move(from: number, by: -1 | 1) {
    const to = from + by;
    const others = questions.filter((_, n) => n !== from);
    const [one] = questions.slice(from, from + 1);
    if (!one) return;
    const ids = [`questions-${to}-up`, `questions-${to}-down`];
    goTo.current = by < 0 ? ids : ids.reverse();
    moved.value = t('round-question-moved', { number: to + 1 });
    onChange([...others.slice(0, to), one, ...others.slice(to)]);
  }
  return (
    <section class="aims-field" aria-labelledby="questions">
      <h2 id="questions" ref={heading} tabIndex={-1}>
        <Text id="round-questions" />
      </h2>
      <p class="hint">
        <Text id="round-questions-hint" />
      </p>
      <p class="vh" role="status">
        {moved.value}
      </p>
      {questions.map((question, n) => (
        <OneQuestion
          key={question.key}
          question={question}
          at={n}
          of={questions.length}
          lang={lang}
          fault={fault}
          onChange={(words) =>
            onChange(questions.map((each) => (each === question ? { ...each, ...words } : each)))
          }
          onMove={(by) => move(n, by)}
          onRemove={() => {
            goTo.current = ['questions'];
            onChange(questions.filter((each) => each !== question));
          }}
        />
      ))}
      {questions.length < MOST_QUESTIONS && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            goTo.current = [`questions-${questions.length}-text`];
            onChange([...questions, emptyQuestion()]);
          }}
        >
          <Text id={questions.length ? 'round-question-add-another' : 'round-question-add'} />
        </button>
      )}
    </section>
  );
}
