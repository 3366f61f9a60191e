import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Key, Text } from '../../../words/words';

type Plain = Key & (`clear-${string}` | `take-out${string}` | `leaving-${string}`);

interface Props {
  open: Plain;
  sure: Plain;
  yes: Plain;
  no: Plain;
  onYes: () => void;
  /** Which of several it is, for whoever hears one button after the other. */
  of?: ComponentChildren;
}

/** Asks once, in place, because it cannot be undone. */
export function Sure({ open, sure, yes, no, onYes, of }: Props) {
  const asking = useSignal(false);
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking.value) question.current?.focus();
  }, [asking.value]);
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
        <Text id={open} />
        {of}
      </button>
    );
  return (
    <div class="note sure">
      <p ref={question} tabIndex={-1}>
        <Text id={sure} />
      </p>
      <p class="actions">
        <button type="button" class="btn" onClick={onYes}>
          <Text id={yes} />
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            asking.value = false;
            requestAnimationFrame(() => opener.current?.focus());
          }}
        >
          <Text id={no} />
        </button>
      </p>
    </div>
  );
}
