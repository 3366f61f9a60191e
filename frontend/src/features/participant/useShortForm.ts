import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Problem, Result } from '../../api/client';
import type { Fault } from '../../components/ErrorSummary';
import { draftOf, dropDraft, GUEST, keepDraft } from './drafts';

interface Short<W extends object> {
  name: string;
  /** What the server has. */
  start: W;
  check?: (words: W) => Fault[];
  send: (words: W) => Promise<Result<unknown>>;
  onSaved?: () => void;
}

/**
 * A form about oneself: kept in this tab until it is saved, never on the device, because a shared phone is the wrong
 * place for a number or for what somebody needs.
 */
export function useShortForm<W extends object>({ name, start, check, send, onSaved }: Short<W>) {
  const words = useSignal<W>(draftOf<W>(name) ?? start);
  const faults = useSignal<Fault[]>([]);
  const problem = useSignal<Problem>();
  const saved = useSignal(false);
  const sending = useRef(false);

  async function submit() {
    if (sending.current) return; // a second press while the first is under way
    problem.value = undefined;
    faults.value = check?.(words.peek()) ?? [];
    if (faults.peek().length) return;
    sending.current = true;
    const { problem: refused } = await send(words.peek());
    sending.current = false;
    if (!refused) {
      dropDraft(name, GUEST);
      dropDraft(name);
      saved.value = true;
      return onSaved?.();
    }
    faults.value = (refused.violations ?? []).map(({ pointer = '', message }) => ({
      field: pointer.split('/')[1] ?? '',
      message,
    }));
    if (!faults.peek().length) problem.value = refused;
  }

  return {
    words: words.value,
    faults: faults.value,
    problem: problem.value,
    saved: saved.value,
    fault: (field: keyof W & string) => faults.value.find((each) => each.field === field)?.message,
    write(changed: Partial<W>) {
      words.value = { ...words.peek(), ...changed };
      saved.value = false;
      keepDraft(name, words.peek(), false);
    },
    submit,
  };
}
