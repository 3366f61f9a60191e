import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Problem } from '../../../api/client';
import { useFresh } from '../../../api/fresh';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { day, list, Text, t } from '../../../words/words';
import { me, signInHref } from '../../participant/me';
import { Refused } from '../../participant/Refused';
import { join } from '../membership/memberships';
import { type InvitedTo, lookUp } from './invitations';
import { dropSecret, keepSecret, keptSecret } from './kept';

const Closed = () => (
  <div class="wrap block">
    <PageHeading title={t('invited-closed')} />
    <p class="lede">
      <Text id="invited-closed-next" />
    </p>
    <p class="actions">
      <a class="btn" href="/projects">
        <Text id="to-projects" />
      </a>
    </p>
  </div>
);

function TakePart({ id, secret }: { id: string; secret: string }) {
  const { route } = useLocation();
  const problem = useSignal<Problem>();
  const busy = useSignal(false);
  if (me.value === undefined) return <div class="actions bone" aria-busy="true" />;
  if (me.value === null)
    return (
      <>
        <p class="actions">
          <a class="btn" href={signInHref('/invitation')}>
            <Text id="invited-sign-in" />
          </a>
        </p>
        <p class="hint">
          <Text id="invited-sign-in-lede" />
        </p>
      </>
    );
  return (
    <>
      {problem.value && <Refused problem={problem.value} />}
      <p class="actions">
        <button
          type="button"
          class="btn"
          aria-disabled={busy.value}
          onClick={async () => {
            if (busy.peek()) return;
            busy.value = true;
            const result = await join(id, { invitation: secret });
            busy.value = false;
            problem.value = result.problem;
            if (result.problem) return;
            dropSecret();
            route(`/projects/${id}`);
          }}
        >
          <Text id="invited-join" />
        </button>
      </p>
    </>
  );
}

function Invited({ to: { project, endsAt }, secret }: { to: InvitedTo; secret: string }) {
  const names = project.organisations.map(({ name }) => name);
  return (
    <div class="wrap block">
      <PageHeading title={t('invited-title', { title: project.title })} />
      <p class="lede" lang={project.lang} dir="auto">
        {project.summary}
      </p>
      {project.privateBecause && (
        <p class="note">
          <Text id="invited-private" with={{ reason: project.privateBecause }} />
        </p>
      )}
      <p>
        {names.length ? (
          <Text id="invited-by" with={{ names: list(names) }} />
        ) : (
          <Text id="invited-by-people" />
        )}
      </p>
      <TakePart id={project.id} secret={secret} />
      <p class="when">
        <Text id="invited-until" with={{ date: day(endsAt) }} />
      </p>
    </div>
  );
}

function LookedUp({ secret }: { secret: string }) {
  const { data, problem, again } = useFresh(() => lookUp(secret));
  if (data) return <Invited to={data} secret={secret} />;
  return problem?.status === 404 ? <Closed /> : <PageState problem={problem} again={again} />;
}

/** What somebody is invited to, before they say who they are. Another link may be opened in the same window. */
export function InvitationPage() {
  const secret = useSignal(keptSecret());
  useEffect(() => {
    function anew() {
      keepSecret();
      secret.value = keptSecret();
    }
    addEventListener('hashchange', anew);
    return () => removeEventListener('hashchange', anew);
  }, []);
  return secret.value ? <LookedUp secret={secret.value} key={secret.value} /> : <Closed />;
}
