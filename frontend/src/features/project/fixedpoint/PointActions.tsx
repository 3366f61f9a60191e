import { useSignal } from '@preact/signals';
import type { Problem, Result } from '../../../api/client';
import { land } from '../../../components/land';
import { Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { TakeOut } from '../TakeOut';
import type { FixedPoint } from './points';
import { fixAgain, lift, takeOut } from './writing';

export function PointActions({ point }: { point: FixedPoint }) {
  const problem = useSignal<Problem>();
  const act = async (change: Promise<Result<unknown>>) => {
    const result = await change;
    problem.value = result.problem;
    if (!result.problem) land();
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
        <TakeOut what={point.what} sure={<Text id="fixed-take-out-sure" />} act={() => takeOut(point)} />
      </div>
      {problem.value && <Refused problem={problem.value} />}
    </>
  );
}
