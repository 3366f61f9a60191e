import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Problem, Result } from '../../../api/client';
import { Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { useSummary } from '../projects';
import { type Duty, giveBack, type Membership, takeOn } from './memberships';

/** What I have taken on, and what I am asked to take on: nobody is given a duty without saying yes. */
export function MyDuties({ membership }: { membership: Membership }) {
  const problem = useSignal<Problem>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: summary } = useSummary(membership.projectId);
  const mayBeSteward =
    !!summary?.looksForSteward && ![...membership.duties, ...membership.offered].includes('STEWARD');
  if (!membership.duties.length && !membership.offered.length && !mayBeSteward) return null;

  async function settle(change: Promise<Result<Membership>>) {
    const result = await change;
    problem.value = result.problem;
    // the button that was pressed is gone, and perhaps the whole list
    if (!result.data) return;
    const { duties, offered } = result.data;
    const place = duties.length + offered.length ? heading.current : null;
    (place ?? document.getElementById('my-part'))?.focus();
  }

  const { projectId } = membership;
  const held = (duty: Duty) => (
    <li key={duty}>
      <p>
        <b>
          <Text id={`duty-mine-${duty}`} />
        </b>{' '}
        <Text id={`duty-about-${duty}`} />
      </p>
      <button type="button" class="quiet" onClick={() => settle(giveBack(projectId, duty))}>
        <Text id={`duty-return-${duty}`} />
      </button>
    </li>
  );
  const offered = (duty: Duty) => (
    <li key={duty}>
      <p>
        <b>
          <Text id={`duty-offered-${duty}`} />
        </b>{' '}
        <Text id={`duty-about-${duty}`} />
      </p>
      <p class="actions">
        <button type="button" class="btn" onClick={() => settle(takeOn(projectId, duty))}>
          <Text id="duty-take-on" />
        </button>
        <button type="button" class="quiet" onClick={() => settle(giveBack(projectId, duty))}>
          <Text id="duty-decline" />
        </button>
      </p>
    </li>
  );
  return (
    <div class="duties">
      <h3 ref={heading} tabIndex={-1}>
        <Text id="my-duties" />
      </h3>
      <ul>
        {mayBeSteward && (
          <li>
            <p>
              <b>
                <Text id="duty-looked-for" />
              </b>{' '}
              <Text id="duty-about-STEWARD" />
            </p>
            <button type="button" class="btn" onClick={() => settle(takeOn(projectId, 'STEWARD'))}>
              <Text id="duty-take-on" />
            </button>
          </li>
        )}
        {membership.offered.map(offered)}
        {membership.duties.map(held)}
      </ul>
      {problem.value && <Refused problem={problem.value} />}
    </div>
  );
}
