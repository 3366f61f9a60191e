import type { Schemas } from '../../api/client';
import { PlainText } from '../../components/PlainText';
import { tongue } from '../../words/tongues';
import { day, list, Text, t } from '../../words/words';

type Thing = Schemas['HeldThing'];
type Held = Schemas['Held'];
type Kind =
  | 'profile'
  | 'account'
  | 'slip'
  | 'acceptance'
  | 'contact'
  | 'accessNeeds'
  | 'accessShare'
  | 'interest'
  | 'accessLook'
  | 'ownLook'
  | 'membership'
  | 'contribution'
  | 'pledge'
  | 'answer'
  | 'entry'
  | 'report'
  | 'complaint'
  | 'decision';
type Name =
  | 'displayName'
  | 'languages'
  | 'subject'
  | 'terms'
  | 'privacy'
  | 'way'
  | 'contactWords'
  | 'timesAMonth'
  | 'adjustments'
  | 'interpreterLanguage'
  | 'accessWords'
  | 'sharedOn'
  | 'interestWords'
  | 'saidOn'
  | 'lookedBy'
  | 'lookedAt'
  | 'duty'
  | 'expertise'
  | 'consentedOn'
  | 'showExpertise'
  | 'text'
  | 'credit'
  | 'words'
  | 'complaint'
  | 'reason'
  | 'contentNote'
  | 'hiddenReason'
  | 'answer'
  | 'enteredBy'
  | 'amount'
  | 'note'
  | 'shownAs';

const toProject = ({ project }: Thing) => `/projects/${project}`;
const link: Partial<Record<Kind, (thing: Thing) => string>> = {
  contact: () => '/me',
  accessNeeds: () => '/me/access',
  accessShare: toProject,
  interest: ({ project }) => `/projects/${project}/interests`,
  accessLook: toProject,
  ownLook: toProject,
  membership: toProject,
  pledge: (thing) => `${toProject(thing)}/resources`,
  contribution: ({ id }) => `/contributions/${id}`,
  answer: ({ id }) => `/evaluations/${id}`,
  entry: ({ id }) => `/contributions/${id}`,
};

const each = (value: string, word: (code: string) => string) => list(value.split(', ').map(word));

/** Codes are said in words; what is not a code was written by somebody. */
const inWords: Partial<Record<Name, (value: string) => string>> = {
  expertise: (value) => t(`expertise-${value as Schemas['Expertise']}`),
  languages: (value) => each(value, tongue),
  interpreterLanguage: tongue,
  way: (value) => t(`contact-way-${value as Schemas['ContactWay']}`),
  timesAMonth: (value) => t('contact-often', { times: Number(value) }),
  adjustments: (value) => each(value, (code) => t(`adjustment-${code as Schemas['Adjustment']}`)),
  duty: (value) => t(`looked-duty-${value as Schemas['Duty']}`),
  showExpertise: (value) => t(value === 'true' ? 'held-yes' : 'held-no'),
  consentedOn: day,
  sharedOn: day,
  saidOn: day,
  lookedAt: day,
  enteredBy: () => t('held-yes'),
};

function Value({ name, value }: Held) {
  if (!value) return <Text id="held-nothing" />;
  const word = inWords[name as Name];
  return word ? <>{word(value)}</> : <PlainText text={value} lang="" />;
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
          <li class="card" key={`${kind} ${thing.id} ${thing.project} ${thing.on} ${thing.held[0]?.value}`}>
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
              {thing.held.map((held, place) => (
                <Line held={held} key={`${held.name} ${place}`} />
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
