import '../../../styles/results.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Schemas } from '../../../api/client';
import { Failed, ProblemText, Waiting } from '../../../components/states';
import { day, list, Text, t } from '../../../words/words';
import { LensPanels } from '../../project/membership/LensPanels';
import { Asked, answersOf } from './answers';
import { CameOfIt } from './CameOfIt';
import { Chart, Patterns } from './Chart';
import { Comments } from './Comments';
import { type Question, type Round, useMyRound, useResults } from './results';

type Results = Schemas['Results'];

/** On paper the tables stand in the place of the bars: what was closed is opened for the print only. */
function usePaperTables() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.results details:not([open])')];
      for (const each of opened) each.open = true;
    };
    const close = () => {
      for (const each of opened) each.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}

function Answered({ round, results }: { round: Round; results: Results }) {
  return (
    <section class="sunk" aria-labelledby="answered">
      <div class="wrap block">
        <div class="head">
          <h2 id="answered">
            <Text id="results-who" />
          </h2>
          <p>
            <Text
              id="results-asked"
              with={{ who: list(round.asked.map((group) => t(`results-asked-${group}`))) }}
            />
          </p>
          {round.closedOn && (
            <p>
              <Text id="results-when" with={{ opened: day(round.openedOn), closed: day(round.closedOn) }} />
            </p>
          )}
        </div>
        <h3>
          <Text id="results-answered" />
        </h3>
        <LensPanels lenses={results.answered} />
      </div>
    </section>
  );
}

interface OneProps {
  question: Question;
  lang: string;
  children: ComponentChildren;
}

const One = ({ question, lang, children }: OneProps) => (
  <li class="result">
    {question.kind === 'AIM' && (
      <p class="when">
        <Text id="results-aim-asked" />
      </p>
    )}
    <h3 lang={question.text && lang} dir={question.text ? 'auto' : undefined}>
      <Asked question={question} />
    </h3>
    {children}
  </li>
);

function Said({ round, results }: { round: Round; results: Results }) {
  return (
    <section class="wrap block" aria-labelledby="said">
      <div class="head">
        <h2 id="said">
          <Text id="results-said" />
        </h2>
        <p class="screen-only">
          <Text id="results-bars" />
        </p>
      </div>
      <ol class="results-list">
        {results.questions.map(({ question, spread }) => (
          <One key={question.id} question={question} lang={results.lang}>
            {spread ? (
              <Chart
                spread={spread}
                answers={answersOf(question)}
                lang={question.kind === 'CHOICE' ? results.lang : undefined}
              />
            ) : results.answered.everyone === undefined ? (
              <p class="why">
                <Text id="results-words-too-few" />
              </p>
            ) : (
              <Comments round={round.id} question={question.id} answered={results.answered} />
            )}
          </One>
        ))}
      </ol>
    </section>
  );
}

const TakeAlong = ({ id }: { id: string }) => (
  <section class="sunk screen-only" aria-labelledby="take-along">
    <div class="wrap block">
      <div class="head">
        <h2 id="take-along">
          <Text id="take-along" />
        </h2>
        <p>
          <Text id="take-along-lede" />
        </p>
      </div>
      <p class="actions">
        <button type="button" class="quiet" onClick={() => print()}>
          <Text id="take-along-print" />
        </button>
        <a class="quiet" href={`/api/evaluations/${id}/results.csv`} download>
          <Text id="take-along-csv" />
        </a>
        <a class="quiet" href={`/api/evaluations/${id}/results`} download={`results-${id}.json`}>
          <Text id="take-along-json" />
        </a>
      </p>
    </div>
  </section>
);

/** What came of a closed round: who answered, what they said in three lenses, and what was made of it. */
export function RoundResults({ round }: { round: Round }) {
  const { data: results, problem, again } = useResults(round.id);
  const mine = useMyRound(round.id);
  usePaperTables();
  if (problem?.status === 409)
    return (
      <div class="wrap block">
        <p class="note">
          <ProblemText problem={problem} />
        </p>
      </div>
    );
  // drawn once both are known: a button that comes later would push the page down
  if (!results || !(mine.data || mine.problem))
    return (
      <div class="wrap block">
        {problem ? <Failed problem={problem} again={again} /> : <Waiting lines={16} />}
      </div>
    );
  return (
    // a part of its own: the box that waited stood elsewhere, and to move it would be a jump
    <div class="results" key="results">
      <Patterns />
      <Answered round={round} results={results} />
      <Said round={round} results={results} />
      <CameOfIt round={round} />
      <TakeAlong id={round.id} />
    </div>
  );
}
