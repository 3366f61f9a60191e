import { day, Text } from '../../../words/words';
import { QuestionText } from '../Asks';
import { STANDPOINTS } from '../answering/answering';
import { OptionText, optionsOf } from '../answering/options';
import type { Question, Round } from '../evaluations';

const LINES = [1, 2, 3, 4];

function Answer({ question, lang }: { question: Question; lang: string }) {
  if (question.kind === 'WORDS')
    return (
      <>
        <p>
          <Text id="answering-words-warning" />
        </p>
        {LINES.map((line) => (
          <div class="line" key={line} />
        ))}
      </>
    );
  return (
    <p>
      {optionsOf(question).map((option) => (
        <span class="tick" key={option}>
          ☐ <OptionText question={question} option={option} lang={lang} />
        </span>
      ))}
    </p>
  );
}

/** To be copied as often as it is needed and filled in by hand. Shown on paper only. */
export const BlankSheet = ({ round }: { round: Round }) => (
  <div class="paper">
    <section class="sheet round-sheet">
      <h2 lang={round.lang} dir="auto">
        {round.title}
      </h2>
      <p>
        <Text id="paper-sheet-how" with={{ date: day(round.closesOn) }} />
      </p>
      <ol>
        {round.questions.map((question) => (
          <li key={question.id}>
            <h3>
              <QuestionText question={question} lang={round.lang} />
            </h3>
            <Answer question={question} lang={round.lang} />
          </li>
        ))}
      </ol>
      <div>
        <h3>
          <Text id="answering-standpoint" />
        </h3>
        <p>
          {STANDPOINTS.map((standpoint) => (
            <span class="tick" key={standpoint}>
              ☐ <Text id={`answering-standpoint-${standpoint}`} />
            </span>
          ))}
        </p>
        <p>
          <Text id="answering-consent-hint" />
        </p>
        <p>
          ☐ <Text id="answering-consent" />
        </p>
      </div>
      <p class="line">
        <Text id="enter-sheet-name" />
      </p>
      <p>
        <Text id="paper-sheet-slip" />
      </p>
    </section>
  </div>
);
