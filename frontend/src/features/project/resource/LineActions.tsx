import { useSignal } from '@preact/signals';
import type { Problem, Schemas } from '../../../api/client';
import { land } from '../../../components/land';
import { Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { TakeOut } from '../TakeOut';
import type { MyPledge, ResourceLine } from './resources';
import { takeBack, takeOut } from './writing';

interface Props {
  line: ResourceLine;
  /** What I pledged of it myself. */
  mine: MyPledge | undefined;
  actions: Schemas['ProjectMine']['actions'] | undefined;
}

export function LineActions({ line, mine, actions }: Props) {
  const problem = useSignal<Problem>();
  const pledges = !!actions?.pledge?.enabled;
  const plans = !!actions?.plan?.enabled;
  if (!pledges && !plans && !mine) return null;
  return (
    <>
      <div class="actions screen-only">
        {pledges && (
          <a class="quiet" href={`/resources/${line.id}/pledge`}>
            {mine ? <Text id="resource-pledge-change" /> : <Text id="resource-pledge" />}{' '}
            <span class="vh">{line.what}</span>
          </a>
        )}
        {mine && (
          <button
            type="button"
            class="quiet"
            onClick={async () => {
              problem.value = (await takeBack(line)).problem;
              if (!problem.value) land();
            }}
          >
            <Text id="resource-take-back" /> <span class="vh">{line.what}</span>
          </button>
        )}
        {plans && (
          <>
            <a class="quiet" href={`/resources/${line.id}/edit`}>
              <Text id="resource-change" /> <span class="vh">{line.what}</span>
            </a>
            <TakeOut what={line.what} sure={<Text id="resource-take-out-sure" />} act={() => takeOut(line)} />
          </>
        )}
      </div>
      {problem.value && <Refused problem={problem.value} />}
    </>
  );
}
