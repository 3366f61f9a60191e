import type { ComponentChildren } from 'preact';
import { STALE } from '../../api/client';
import { ErrorSummary } from '../../components/ErrorSummary';
import { TickField } from '../../components/TickField';
import { Text } from '../../words/words';
import { me } from './me';
import { Refused } from './Refused';
import type { FrameLife } from './useForm';

function Kept({ onDiscard }: { onDiscard: () => void }) {
  return (
    <div class="note" role="status">
      <p>
        <Text id="draft-kept" />
      </p>
      <button
        type="button"
        class="link"
        onClick={() => {
          onDiscard();
          document.querySelector<HTMLElement>('h1')?.focus(); // this button is gone
        }}
      >
        <Text id="draft-discard" />
      </button>
    </div>
  );
}

interface Props {
  life: FrameLife;
  /** What the button says, by what is happening. */
  button: ComponentChildren;
  children: ComponentChildren;
  /** Stands between the refusal and the fields; for an edit, what others changed meanwhile. */
  before?: ComponentChildren;
}

/** What every form has: what to check, what was refused, what was kept, and one button. */
export function FormFrame({ life, button, children, before }: Props) {
  const { draft, restored, faults, problem, sending } = life;
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        life.submit();
      }}
    >
      <ErrorSummary faults={faults} />
      {problem && problem.type !== STALE && <Refused problem={problem} />}
      {before}
      {restored && !problem && !faults.length && <Kept onDiscard={life.discard} />}
      {children}
      {me.value && !life.asGuest && (
        <TickField
          id="keep"
          label={<Text id="keep-on-device" />}
          hint={<Text id="keep-on-device-hint" />}
          checked={draft.onDevice}
          onChange={life.keepOnDevice}
        />
      )}
      {me.value === null && !life.open && (
        <p class="note">
          <Text id="sign-in-before-sending" />
        </p>
      )}
      <button type="submit" class="btn wide" aria-disabled={sending}>
        {sending ? <Text id="sending" /> : button}
      </button>
    </form>
  );
}
