import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem, Result } from '../../api/client';
import { Refused } from './Refused';

interface Props<T> {
  open: ComponentChildren;
  sure: ComponentChildren;
  yes: ComponentChildren;
  no: ComponentChildren;
  act: () => Promise<Result<T>>;
  onDone: (done: T) => void;
}

/** For what cannot be undone: asks once, in place. Nothing is covered, and either answer is one press away. */
export function AskFirst<T>({ open, sure, yes, no, act, onDone }: Props<T>) {
  const asking = useSignal(false);
  const problem = useSignal<Problem>();
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const sending = useRef(false);
  useEffect(() => {
    if (asking.value) question.current?.focus();
  }, [asking.value]);

  async function go() {
    if (sending.current) return;
    sending.current = true;
    const done = await act();
    sending.current = false;
    problem.value = done.problem;
    if (done.problem) return;
    asking.value = false;
    onDone(done.data);
  }

  if (!asking.value)
    return (
      <button
        type="button"
        class="quiet"
        ref={opener}
        onClick={() => {
          asking.value = true;
        }}
      >
        {open}
      </button>
    );
  return (
    <div class="note sure">
      <p ref={question} tabIndex={-1}>
        {sure}
      </p>
      <p class="actions">
        <button type="button" class="btn" onClick={go}>
          {yes}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            asking.value = false;
            problem.value = undefined;
            requestAnimationFrame(() => opener.current?.focus());
          }}
        >
          {no}
        </button>
      </p>
      {problem.value && <Refused problem={problem.value} />}
    </div>
  );
}
