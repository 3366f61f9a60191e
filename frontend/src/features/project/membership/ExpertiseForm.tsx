import { useSignal } from '@preact/signals';
import type { Problem } from '../../../api/client';
import { ChoiceField } from '../../../components/ChoiceField';
import { Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { type Expertise, join, type Membership } from './memberships';

const ANSWERS = ['LIVED', 'PROFESSIONAL', 'BOTH', 'NOT_SAID'] as const;
type Answer = (typeof ANSWERS)[number];
const saidBy = (answer: Answer): { expertise?: Expertise } =>
  answer === 'NOT_SAID' ? {} : { expertise: answer };

/** Asked after joining, never before: it opens no door and closes none. */
export function ExpertiseForm({ membership }: { membership: Membership }) {
  const chosen = useSignal<Answer>(membership.expertise ?? 'NOT_SAID');
  const saved = useSignal(false);
  const problem = useSignal<Problem>();
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        const result = await join(membership.projectId, saidBy(chosen.peek()));
        problem.value = result.problem;
        saved.value = !result.problem;
      }}
    >
      <ChoiceField
        id="expertise"
        optional
        label={<Text id="expertise-label" />}
        hint={<Text id="expertise-hint" />}
        options={ANSWERS}
        word={(answer) => <Text id={`expertise-${answer}`} />}
        value={chosen.value}
        onChange={(answer) => {
          chosen.value = answer;
          saved.value = false;
        }}
      />
      {problem.value && <Refused problem={problem.value} />}
      <p class="saving">
        <button type="submit" class="quiet">
          <Text id="expertise-save" />
        </button>
        <span role="status">{saved.value && <Text id="saved" />}</span>
      </p>
    </form>
  );
}
