import { useSignal } from '@preact/signals';
import type { Problem, Result } from '../../../api/client';
import { arrive } from '../../../components/arrival';
import { Text } from '../../../words/words';
import { AskFirst } from '../../participant/AskFirst';
import { Refused } from '../../participant/Refused';
import type { NextStep } from './steps';
import { finish, reopen, takeOut } from './writing';

/** The card goes to another list, or away: the heading of the page says where one is. */
function landed() {
  arrive();
  document.querySelector('h1')?.focus();
}

export function StepActions({ step }: { step: NextStep }) {
  const problem = useSignal<Problem>();
  const act = async (change: Promise<Result<unknown>>) => {
    const result = await change;
    problem.value = result.problem;
    if (!result.problem) landed();
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
        <AskFirst
          open={
            <>
              <Text id="action-take-out" /> <span class="vh">{step.what}</span>
            </>
          }
          sure={<Text id="action-take-out-sure" />}
          yes={<Text id="action-take-out-yes" />}
          no={<Text id="action-take-out-no" />}
          act={() => takeOut(step)}
          onDone={landed}
        />
      </div>
      {problem.value && <Refused problem={problem.value} />}
    </>
  );
}
