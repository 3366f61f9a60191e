import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../api/client';
import { Action } from '../../../components/Action';
import { useArrival } from '../../../components/arrival';
import { day, Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { useMine } from '../projects';
import { ExpertiseForm } from './ExpertiseForm';
import { MyDuties } from './MyDuties';
import { leave } from './memberships';
import { PrivateNote } from './PrivateNote';

/** My own part: what I say about myself, what I have taken on, and the way out, which asks nothing. */
export function MyPart({ id }: { id: string }) {
  const { data: mine } = useMine(id);
  const problem = useSignal<Problem>();
  const left = useSignal(false);
  const farewell = useRef<HTMLParagraphElement>(null);
  const heading = useArrival<HTMLHeadingElement>('my-part', !!mine);
  const membership = mine?.membership;
  useEffect(() => {
    if (left.value && !membership) farewell.current?.focus();
  }, [left.value, membership]);

  if (!mine || (!membership && !left.value)) return null;
  if (!membership)
    return (
      <section class="wrap block my-part">
        <p class="note" ref={farewell} tabIndex={-1}>
          <Text id="you-left" />
        </p>
      </section>
    );
  return (
    <section class="wrap block my-part" aria-labelledby="my-part">
      <div class="card">
        <h2 id="my-part" ref={heading} tabIndex={-1}>
          <Text id="my-part-title" />
        </h2>
        <PrivateNote id={id} invites={!!mine.actions.invite?.enabled} />
        <p class="when">
          <Text id="joined-on" with={{ date: day(membership.joinedOn) }} />
        </p>
        <div class="halves">
          <ExpertiseForm membership={membership} />
          <div>
            <MyDuties membership={membership} />
            {mine.actions.moderate?.enabled && (
              <p class="see-reports">
                <a class="more" href={`/projects/${id}/reports`}>
                  <Text id="see-reports" />
                </a>
              </p>
            )}
            <h3>
              <Text id="leave-title" />
            </h3>
            <p>
              <Text id="leave-lede" />
            </p>
            <p class="actions">
              <Action
                action={mine.actions.leave}
                quiet
                onAct={async () => {
                  const result = await leave(id);
                  problem.value = result.problem;
                  left.value = !result.problem;
                }}
              >
                <Text id="leave" />
              </Action>
            </p>
            {problem.value && <Refused problem={problem.value} />}
          </div>
        </div>
      </div>
    </section>
  );
}
