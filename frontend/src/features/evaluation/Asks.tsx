import { Text } from '../../words/words';
import type { Asked, Question, Round } from './evaluations';

/** What a question asks: an aim and a project's own question in their own language, the three statements in ours. */
export function QuestionText({ question, lang }: { question: Question; lang: string }) {
  const { kind, text } = question;
  if (kind === 'FELT_HEARD' || kind === 'FELT_EQUAL' || kind === 'WOULD_DO_AGAIN')
    return <Text id={`round-statement-${kind}`} />;
  const words = (
    <span lang={lang} dir="auto">
      {text}
    </span>
  );
  return kind === 'AIM' ? (
    <>
      <Text id="round-aim-reached" /> {words}
    </>
  ) : (
    words
  );
}

function HowAnswered({ question: { kind, choices }, lang }: { question: Question; lang: string }) {
  if (kind === 'AIM')
    return (
      <p class="hint">
        <Text id="round-answered-aim" />
      </p>
    );
  if (kind === 'WORDS')
    return (
      <p class="hint">
        <Text id="round-answered-words" />
      </p>
    );
  if (kind === 'CHOICE')
    return (
      <ul class="tag-list">
        {choices.map((choice) => (
          <li class="tag" key={choice} lang={lang} dir="auto">
            {choice}
          </li>
        ))}
      </ul>
    );
  return (
    <p class="hint">
      <Text id="round-answered-scale" />
    </p>
  );
}

/** Everything a round asks, in its order, and how each is answered. */
export const Asks = ({ round }: { round: Round }) => (
  <ol class="asks">
    {round.questions.map((question) => (
      <li key={question.id}>
        <p>
          <QuestionText question={question} lang={round.lang} />
        </p>
        <HowAnswered question={question} lang={round.lang} />
      </li>
    ))}
  </ol>
);

export const WhoIsAsked = ({ asked }: { asked: readonly Asked[] }) => (
  <ul class="facts">
    {asked.map((group) => (
      <li key={group}>
        <Text id={`round-asked-${group}`} />
      </li>
    ))}
  </ul>
);
