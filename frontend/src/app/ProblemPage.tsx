import { PageHeading } from '../components/PageHeading';
import { NotFound } from '../components/states';
import { type Key, Text, t } from '../words/words';

type Words = [title: Key & `problem-${string}`, next: Key & `problem-${string}`];

/** Every kind of problem that the server can send: its `type` is the address of this page. */
const PROBLEMS: Record<string, Words> = {
  invalid: ['problem-invalid', 'problem-invalid-next'],
  unreadable: ['problem-unreadable', 'problem-program-next'],
  'sign-in-needed': ['problem-sign-in-needed', 'problem-sign-in-next'],
  'session-ended': ['problem-session-ended', 'problem-session-next'],
  'token-refused': ['problem-token-refused', 'problem-token-next'],
  'sign-in-failed': ['problem-sign-in-failed', 'problem-sign-in-failed-next'],
  'not-allowed': ['problem-not-allowed', 'problem-not-allowed-next'],
  'other-site': ['problem-other-site', 'problem-other-site-next'],
  'not-found': ['problem-not-found', 'problem-not-found-next'],
  gone: ['problem-gone', 'problem-gone-next'],
  hidden: ['problem-hidden', 'problem-hidden-next'],
  method: ['problem-method', 'problem-program-next'],
  'not-acceptable': ['problem-not-acceptable', 'problem-program-next'],
  'in-progress': ['problem-in-progress', 'problem-moment-next'],
  rule: ['problem-rule', 'problem-rule-next'],
  stale: ['problem-stale', 'problem-stale-next'],
  'too-large': ['problem-too-large', 'problem-too-large-next'],
  'media-type': ['problem-media-type', 'problem-program-next'],
  'key-reused': ['problem-key-reused', 'problem-key-reused-next'],
  'version-needed': ['problem-version-needed', 'problem-version-needed-next'],
  'too-many': ['problem-too-many', 'problem-moment-next'],
  'our-mistake': ['problem-our-mistake', 'problem-our-mistake-next'],
  away: ['problem-away', 'problem-moment-next'],
  'sign-in-away': ['problem-sign-in-away', 'problem-sign-in-away-next'],
  'try-again': ['problem-try-again', 'problem-moment-next'],
};

export function ProblemPage({ slug }: { slug: string }) {
  const words = PROBLEMS[slug];
  if (!words) return <NotFound />;
  const [title, next] = words;
  const say = t as (key: Key) => string;
  return (
    <div class="wrap block">
      <PageHeading title={say(title)}>
        <Text id={title} />
      </PageHeading>
      <p class="lede">
        <Text id={next} />
      </p>
      <p class="actions">
        <a class="btn" href="/">
          <Text id="to-home" />
        </a>
        <a class="quiet" href="/help">
          <Text id="nav-help" />
        </a>
      </p>
    </div>
  );
}
