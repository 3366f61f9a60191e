import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem, Result, Schemas } from '../../api/client';
import { Action } from '../../components/Action';
import { Refused } from './Refused';

interface Props<T> {
  open: ComponentChildren;
  sure: ComponentChildren;
  yes: ComponentChildren;
  no: ComponentChildren;
  /** Whether the server lets this person do it, where that is asked. */
  action?: Schemas['Action'] | undefined;
  act: () => Promise<Result<T>>;
  /** Without it the question stays, for whoever puts something else in its place. */
  onDone?: (done: T) => void;
}

/** For what cannot be undone: asks once, in place. Nothing is covered, and either answer is one press away. */
export function AskFirst<T>({ open, sure, yes, no, action, act, onDone }: Props<T>) {
  const asking = useSignal(false);
  const problem = useSignal<Problem>();
  const question = useRef<HTMLParagraphElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const sending = useRef(false);
  useEffect(() => {
    if (asking.value) question.current?.focus();
  }, [asking.value]);

  async function go() {
    if (sending.current) return;
    sending.current = true;
    try {
      const done = await act();
      problem.value = done.problem;
      if (done.problem || !onDone) return;
      asking.value = false;
      onDone(done.data);
    } finally {
      sending.current = false;
    }
  }

  return (
    <div ref={place}>
      {asking.value ? (
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
                requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
              }}
            >
              {no}
            </button>
          </p>
          {problem.value && <Refused problem={problem.value} />}
        </div>
      ) : (
        <Action
          action={action}
          quiet
          onAct={() => {
            asking.value = true;
          }}
        >
          {open}
        </Action>
      )}
    </div>
  );
}
