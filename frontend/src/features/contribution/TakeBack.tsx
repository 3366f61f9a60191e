import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem, Schemas } from '../../api/client';
import { Action } from '../../components/Action';
import { Text } from '../../words/words';
import { Refused } from '../participant/Refused';
import type { Contribution } from './contributions';
import { takeBack } from './writing';

interface Props {
  said: Contribution;
  action: Schemas['Action'] | undefined;
  onTaken: () => void;
  take?: typeof takeBack;
}

/** Asks once, in place: nothing is covered, and either answer is one press away. */
export function TakeBack({ said, action, onTaken, take = takeBack }: Props) {
  const asking = useSignal(false);
  const problem = useSignal<Problem>();
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (asking.value) question.current?.focus();
  }, [asking.value]);

  if (!asking.value)
    return (
      <span ref={opener}>
        <Action
          action={action}
          quiet
          onAct={() => {
            asking.value = true;
          }}
        >
          <Text id="take-back" />
        </Action>
      </span>
    );
  return (
    <div class="note sure">
      <p ref={question} tabIndex={-1}>
        <Text id="take-back-sure" />
      </p>
      <p class="actions">
        <button
          type="button"
          class="btn"
          onClick={async () => {
            const taken = await take(said);
            problem.value = taken.problem;
            if (!taken.problem) onTaken();
          }}
        >
          <Text id="take-back-yes" />
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            asking.value = false;
            requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
          }}
        >
          <Text id="take-back-no" />
        </button>
      </p>
      {problem.value && <Refused problem={problem.value} />}
    </div>
  );
}
