import { useSignal } from '@preact/signals';
import type { Problem } from '../../../api/client';
import { Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { sayNothingFixed } from './writing';

interface Props {
  projectId: string;
  said: boolean;
  /** Whether whoever looks may say so, or take it back. */
  plans: boolean;
}

/** Where no point is fixed: whether that was said, or nobody has said anything yet. */
export function NothingFixed({ projectId, said, plans }: Props) {
  const problem = useSignal<Problem>();
  return (
    <>
      <p role="status">
        <Text id={said ? 'fixed-nothing' : 'fixed-unsaid'} />
      </p>
      {plans && (
        <p class="actions">
          <button
            type="button"
            class="quiet"
            onClick={async () => {
              problem.value = (await sayNothingFixed(projectId, !said)).problem;
            }}
          >
            <Text id={said ? 'fixed-nothing-back' : 'fixed-nothing-say'} />
          </button>
        </p>
      )}
      {problem.value && <Refused problem={problem.value} />}
    </>
  );
}
