import { useSignal } from '@preact/signals';
import type { Problem, Result } from '../../../api/client';
import { land } from '../../../components/land';
import { Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { TakeOut } from '../TakeOut';
import type { NextStep } from './steps';
import { finish, reopen, takeOut } from './writing';

export function StepActions({ step }: { step: NextStep }) {
  const problem = useSignal<Problem>();
  const act = async (change: Promise<Result<unknown>>) => {
    const result = await change;
    problem.value = result.problem;
    if (!result.problem) land();
  };
  return (
    <>
      <div class="actions">
        {step.doneOn ? (
          <button type="button" class="quiet" onClick={() => act(reopen(step))}>
            <Text id="action-reopen" /> <span class="vh">{step.what}</span>
          </button>
        ) : (
          <>
            <button type="button" class="quiet" onClick={() => act(finish(step))}>
              <Text id="action-finish" /> <span class="vh">{step.what}</span>
            </button>
            <a class="quiet" href={`/next-steps/${step.id}/edit`}>
              <Text id="action-change" /> <span class="vh">{step.what}</span>
            </a>
          </>
        )}
        <TakeOut what={step.what} sure={<Text id="action-take-out-sure" />} act={() => takeOut(step)} />
      </div>
      {problem.value && <Refused problem={problem.value} />}
    </>
  );
}
