import type { ComponentChildren } from 'preact';
import { day, Text } from '../../../words/words';
import type { FixedPoint } from './points';

interface Props {
  point: FixedPoint;
  /** The language of the project, in which its stewards write. */
  lang: string;
  children?: ComponentChildren;
}

/** What cannot change, why and who says so; that it came late says a word, and not a colour alone. */
export function PointCard({ point, lang, children }: Props) {
  return (
    <li class="card">
      <h3 lang={lang} dir="auto">
        {point.what}
      </h3>
      <p lang={lang} dir="auto">
        {point.why}
      </p>
      <p>
        <Text id="fixed-by" with={{ who: point.whoSays }} />
      </p>
      <p class="when">
        {point.liftedOn ? (
          <Text id="fixed-lifted-on" with={{ date: day(point.liftedOn) }} />
        ) : (
          <Text id="fixed-since" with={{ date: day(point.writtenOn) }} />
        )}
      </p>
      {point.addedLate && (
        <p>
          <span class="tag late">
            <Text id="fixed-late" />
          </span>
        </p>
      )}
      {point.changedLateOn && (
        <p>
          <span class="tag late">
            <Text id="fixed-changed-late" with={{ date: day(point.changedLateOn) }} />
          </span>
        </p>
      )}
      {children}
    </li>
  );
}
