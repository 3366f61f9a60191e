import { useArrival } from '../../../components/arrival';
import { PlainText } from '../../../components/PlainText';
import { ReportLink } from '../../../components/ReportLink';
import { day, Text } from '../../../words/words';
import { type Round, useMyRound } from './results';

/** The heading that the form leads back to. */
export const CAME_OF_IT = 'came-of-it';

interface PointsProps {
  title: 'conclusion-findings' | 'conclusion-learnings';
  points: string[];
  lang: string;
}

function Points({ title, points, lang }: PointsProps) {
  if (!points.length) return null;
  return (
    <>
      <h3>
        <Text id={title} />
      </h3>
      <ul class="facts">
        {points.map((point, place) => (
          <li key={place}>
            <PlainText text={point} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What those who look after the project make of it: found, got wrong, learned. */
export function CameOfIt({ round }: { round: Round }) {
  const { data: mine } = useMyRound(round.id);
  const heading = useArrival<HTMLHeadingElement>(CAME_OF_IT);
  return (
    <section class="wrap block" aria-labelledby={CAME_OF_IT}>
      <div class="head">
        <h2 id={CAME_OF_IT} ref={heading} tabIndex={-1}>
          <Text id="conclusion-title" />
        </h2>
        <p>
          {round.concludedOn ? (
            <Text id="conclusion-on" with={{ date: day(round.concludedOn) }} />
          ) : (
            <Text id="conclusion-none" />
          )}
        </p>
      </div>
      <Points title="conclusion-findings" points={round.findings} lang={round.lang} />
      {round.gotWrong && (
        <div class="why-now">
          <h3>
            <Text id="conclusion-got-wrong" />
          </h3>
          <PlainText text={round.gotWrong} lang={round.lang} />
        </div>
      )}
      <Points
        title="conclusion-learnings"
        points={round.learnings.map(({ text }) => text)}
        lang={round.lang}
      />
      <p class="screen-only">
        <ReportLink about="evaluation" id={round.id}>
          {round.title}
        </ReportLink>
      </p>
      {mine?.actions.conclude?.enabled && (
        <p class="actions">
          <a class="btn" href={`/evaluations/${round.id}/conclusion`}>
            <Text id={round.concludedOn ? 'conclusion-change' : 'conclusion-write'} />
          </a>
        </p>
      )}
    </section>
  );
}
