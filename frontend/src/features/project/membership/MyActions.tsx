import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../api/client';
import { Action } from '../../../components/Action';
import { Text } from '../../../words/words';
import { me, signInHref } from '../../participant/me';
import { Refused } from '../../participant/Refused';
import { type Project, useMine } from '../projects';
import { join } from './memberships';

function ForGuests({ id }: { id: string }) {
  return (
    <div class="actions">
      <Action action={undefined} href={`/projects/${id}/contribute`}>
        <Text id="add-your-voice" />
      </Action>
      <Action action={undefined} quiet href={signInHref()}>
        <Text id="join" />
      </Action>
    </div>
  );
}

function ForMe({ id }: { id: string }) {
  const { data: mine, problem } = useMine(id);
  const refused = useSignal<Problem>();
  const joined = useSignal(false);
  const busy = useSignal(false);
  const note = useRef<HTMLParagraphElement>(null);
  const member = !!mine?.membership;
  useEffect(() => {
    if (joined.value && member) note.current?.focus(); // the button that had the focus is gone
  }, [joined.value, member]);

  if (!mine) return problem ? <ForGuests id={id} /> : <div class="actions bone" aria-busy="true" />;
  const { contribute, join: joining, edit } = mine.actions;
  return (
    <>
      <div class="actions">
        {/* who does not take part may write first, and join on the way */}
        <Action action={member ? contribute : undefined} href={`/projects/${id}/contribute`}>
          <Text id="add-your-voice" />
        </Action>
        {!member && (
          <Action
            action={joining}
            quiet
            busy={busy.value}
            onAct={async () => {
              busy.value = true;
              const { problem } = await join(id);
              busy.value = false;
              refused.value = problem;
              joined.value = !problem;
            }}
          >
            <Text id="join" />
          </Action>
        )}
        {edit?.enabled && (
          <Action action={edit} quiet href={`/projects/${id}/edit`}>
            <Text id="edit-project" />
          </Action>
        )}
      </div>
      {member && (
        <p class="note" ref={note} tabIndex={-1}>
          <Text id="you-take-part" />{' '}
          <a href="#my-part">
            <Text id="to-my-part" />
          </a>
        </p>
      )}
      {refused.value && <Refused problem={refused.value} />}
    </>
  );
}

/**
 * What I may do here is asked for apart from the project, which is the same for everybody. Where it has ended, nobody is
 * asked to sign in for what nobody can do.
 */
export function MyActions({ project: { id, halt } }: { project: Project }) {
  if (me.value === undefined) return <div class="actions bone" aria-busy="true" />;
  if (me.value) return <ForMe id={id} />;
  return halt?.kind === 'ENDED' ? null : <ForGuests id={id} />;
}
