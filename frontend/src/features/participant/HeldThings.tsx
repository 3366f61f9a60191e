import type { Schemas } from '../../api/client';
import { PlainText } from '../../components/PlainText';
import { tongue } from '../../words/tongues';
import { day, list, Text } from '../../words/words';

type Thing = Schemas['HeldThing'];
type Held = Schemas['Held'];
type Expertise = Schemas['Expertise'];
type Kind =
  | 'profile'
  | 'account'
  | 'acceptance'
  | 'membership'
  | 'contribution'
  | 'report'
  | 'complaint'
  | 'decision';
type Name =
  | 'displayName'
  | 'languages'
  | 'subject'
  | 'expertise'
  | 'text'
  | 'credit'
  | 'terms'
  | 'privacy'
  | 'words'
  | 'complaint'
  | 'reason'
  | 'contentNote'
  | 'hiddenReason';

const link: Partial<Record<Kind, (thing: Thing) => string>> = {
  membership: ({ project }) => `/projects/${project}`,
  contribution: ({ id }) => `/contributions/${id}`,
};

/** Codes are said in words, and what people wrote as they wrote it. */
function Value({ name, value }: Held) {
  if (!value) return <Text id="held-nothing" />;
  if (name === 'expertise') return <Text id={`expertise-${value as Expertise}`} />;
  if (name === 'languages') return <>{list(value.split(', ').map(tongue))}</>;
  return <PlainText text={value} lang="" />;
}

/** What it says, what it is for, who sees it and for how long: the promise stands beside each thing. */
const Line = ({ held }: { held: Held }) => (
  <div>
    <dt>
      <Text id={`held-${held.name as Name}`} />
    </dt>
    <dd>
      <Value {...held} />
      <p class="hint">
        <Text id="held-promise" with={{ purpose: held.purpose, who: held.seenBy, until: held.keptFor }} />
      </p>
    </dd>
  </div>
);

export function HeldThings({ things }: { things: readonly Thing[] }) {
  return (
    <ul class="all-held">
      {things.map((thing) => {
        const kind = thing.kind as Kind;
        const href = link[kind]?.(thing);
        return (
          <li class="card" key={`${kind} ${thing.id} ${thing.held[0]?.value}`}>
            <h3>
              <Text id={`held-kind-${kind}`} />
              {thing.on && (
                <>
                  {', '}
                  {day(thing.on)}
                </>
              )}
            </h3>
            <dl class="aim">
              {thing.held.map((held) => (
                <Line held={held} key={held.name} />
              ))}
            </dl>
            {href && (
              <a class="own" href={href}>
                <Text id="held-open" />
                <span class="vh">
                  {' '}
                  <Text id={`held-kind-${kind}`} /> {thing.on && day(thing.on)}
                </span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
