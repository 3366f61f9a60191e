import { useSignal } from '@preact/signals';
import type { Problem } from '../../../api/client';
import { ChoiceField } from '../../../components/ChoiceField';
import { ErrorSummary, type Fault } from '../../../components/ErrorSummary';
import { TickField } from '../../../components/TickField';
import { Text, t } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { join, type Membership } from './memberships';

const ANSWERS = ['LIVED', 'PROFESSIONAL', 'BOTH', 'NOT_SAID'] as const;
type Answer = (typeof ANSWERS)[number];

/** To say that one uses a service may tell something about one's health, so it is kept only with a yes of its own. */
const needsConsent = (answer: Answer) => answer === 'LIVED' || answer === 'BOTH';

/** Asked after joining, never before: it opens no door and closes none. */
export function ExpertiseForm({ membership }: { membership: Membership }) {
  const chosen = useSignal<Answer>(membership.expertise ?? 'NOT_SAID');
  const consent = useSignal(!!membership.consentedOn);
  const show = useSignal(membership.showExpertise);
  const saved = useSignal(false);
  const faults = useSignal<Fault[]>([]);
  const problem = useSignal<Problem>();

  async function save() {
    const answer = chosen.peek();
    const asks = needsConsent(answer);
    problem.value = undefined;
    faults.value =
      asks && !consent.peek() ? [{ field: 'consent', message: t('expertise-consent-missing') }] : [];
    if (faults.peek().length) return;
    const result = await join(
      membership.projectId,
      answer === 'NOT_SAID'
        ? {}
        : { expertise: answer, showExpertise: show.peek(), ...(asks && { consent: true }) },
    );
    problem.value = result.problem;
    saved.value = !result.problem;
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary faults={faults.value} />
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
          consent.value = false; // a yes is for what was said then
          show.value = false;
          saved.value = false;
        }}
      />
      {needsConsent(chosen.value) && (
        <TickField
          id="consent"
          label={<Text id="expertise-consent" />}
          hint={<Text id="expertise-consent-hint" />}
          error={faults.value[0]?.message}
          checked={consent.value}
          onChange={(yes) => {
            consent.value = yes;
            saved.value = false;
          }}
        />
      )}
      {chosen.value !== 'NOT_SAID' && (
        <TickField
          id="show-expertise"
          label={<Text id="expertise-show" />}
          hint={<Text id="expertise-show-hint" />}
          checked={show.value}
          onChange={(yes) => {
            show.value = yes;
            saved.value = false;
          }}
        />
      )}
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
