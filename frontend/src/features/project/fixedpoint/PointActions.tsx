import { useSignal } from '@preact/signals';
import type { Problem, Result } from '../../../api/client';
import { arrive } from '../../../components/arrival';
import { Text } from '../../../words/words';
import { AskFirst } from '../../participant/AskFirst';
import { Refused } from '../../participant/Refused';
import type { FixedPoint } from './points';
import { fixAgain, lift, takeOut } from './writing';

/** The card goes to another list, or away: the heading of the page says where one is. */
function landed() {
  arrive();
  document.querySelector('h1')?.focus();
}

export function PointActions({ point }: { point: FixedPoint }) {
  const problem = useSignal<Problem>();
  const act = async (change: Promise<Result<unknown>>) => {
    const result = await change;
    problem.value = result.problem;
    if (!result.problem) landed();
  };
  return (
    <>
      <div class="actions">
        {point.liftedOn ? (
          <button type="button" class="quiet" onClick={() => act(fixAgain(point))}>
            <Text id="fixed-again" /> <span class="vh">{point.what}</span>
          </button>
        ) : (
          <>
            <button type="button" class="quiet" onClick={() => act(lift(point))}>
              <Text id="fixed-lift" /> <span class="vh">{point.what}</span>
            </button>
            <a class="quiet" href={`/fixed-points/${point.id}/edit`}>
              <Text id="fixed-change" /> <span class="vh">{point.what}</span>
            </a>
          </>
        )}
        <AskFirst
          open={
            <>
              <Text id="fixed-take-out" /> <span class="vh">{point.what}</span>
            </>
          }
          sure={<Text id="fixed-take-out-sure" />}
          yes={<Text id="fixed-take-out-yes" />}
          no={<Text id="fixed-take-out-no" />}
          act={() => takeOut(point)}
          onDone={landed}
        />
      </div>
      {problem.value && <Refused problem={problem.value} />}
    </>
  );
}
