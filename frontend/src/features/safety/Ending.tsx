import { PlainText } from '../../components/PlainText';
import { day, Text } from '../../words/words';
import type { Verdict } from './safety';

/** How it ended, and why. */
export const Ending = ({ verdict: { outcome, clause, reason, on } }: { verdict: Verdict }) => (
  <div class="note">
    <p>
      <strong>
        <Text id={`outcome-${outcome}`} />
      </strong>{' '}
      <Text id="outcome-on" with={{ date: day(on) }} />
    </p>
    {clause && (
      <p>
        <Text id={`clause-${clause}`} />
      </p>
    )}
    {reason && <PlainText text={reason} lang="" />}
  </div>
);
