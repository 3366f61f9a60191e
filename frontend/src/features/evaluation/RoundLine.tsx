import { day, Text } from '../../words/words';
import { isOpen, type RoundItem } from './evaluations';

/** Until when it can be answered, or since when it cannot. */
export const RoundState = ({ round }: { round: Pick<RoundItem, 'state' | 'closesOn' | 'closedOn'> }) =>
  isOpen(round) ? (
    <p class="when">
      <span class="tag">
        <Text id="round-open" />
      </span>{' '}
      <Text id="round-open-until" with={{ date: day(round.closesOn) }} />
    </p>
  ) : (
    <p class="when">
      <span class="tag">
        <Text id="round-closed" />
      </span>{' '}
      <Text id="round-closed-on" with={{ date: day(round.closedOn ?? round.closesOn) }} />
    </p>
  );

/** A round in a list: its name, which leads to it, and whether it can be answered. */
export const RoundLine = ({ round, level: Heading = 'h2' }: { round: RoundItem; level?: 'h2' | 'h3' }) => (
  <li class="card">
    <Heading lang={round.lang} dir="auto">
      <a href={`/evaluations/${round.id}`}>{round.title}</a>
    </Heading>
    <RoundState round={round} />
  </li>
);
