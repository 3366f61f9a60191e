import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Problem } from '../../../api/client';
import { type Submission, submissionOf } from '../../../api/submission';
import { ChoiceField } from '../../../components/ChoiceField';
import { ErrorSummary, type Fault } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { Text, t } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { drawSecret, type Invitation, invite } from './invitations';

const DAYS = { WEEK: 7, MONTH: 30, LONGEST: 90 } as const;
type Span = keyof typeof DAYS;
const SPANS = Object.keys(DAYS) as Span[];
const MOST = 500;

interface Props {
  id: string;
  onMade: (made: Invitation, secret: string) => void;
}

/** Nothing of it is kept on the device: two answers are soon given again, and a secret is drawn for each try. */
export function InviteForm({ id, onMade }: Props) {
  const uses = useSignal('1');
  const days = useSignal<Span>('MONTH');
  const faults = useSignal<Fault[]>([]);
  const problem = useSignal<Problem>();
  const busy = useSignal(false);
  const attempt = useRef<{ secret: string; submission: Submission } | undefined>(undefined);

  async function send() {
    if (busy.peek()) return;
    problem.value = undefined;
    const many = Number(uses.peek());
    const fits = Number.isInteger(many) && many >= 1 && many <= MOST;
    faults.value = fits ? [] : [{ field: 'uses', message: t('invite-uses-wrong') }];
    if (!fits) return;
    // the same request again has the same secret and key, so that a lost answer never makes a second invitation
    const asked = { uses: many, days: DAYS[days.peek()] };
    const submission = submissionOf(asked, attempt.current?.submission);
    const secret = submission === attempt.current?.submission ? attempt.current.secret : drawSecret();
    attempt.current = { secret, submission };
    busy.value = true;
    const result = await invite(id, { secret, ...asked }, submission.key);
    busy.value = false;
    problem.value = result.problem;
    if (result.problem) return;
    attempt.current = undefined;
    onMade(result.data, secret);
  }

  return (
    <form
      class="card screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>
        <Text id="invite-title" />
      </h2>
      <ErrorSummary faults={faults.value} />
      {problem.value && <Refused problem={problem.value} />}
      <TextField
        id="uses"
        label={<Text id="invite-uses" />}
        hint={<Text id="invite-uses-hint" />}
        error={faults.value[0]?.message}
        value={uses.value}
        onChange={(value) => {
          uses.value = value;
        }}
      />
      <ChoiceField
        id="days"
        look="seg"
        label={<Text id="invite-days" />}
        options={SPANS}
        word={(each) => <Text id={`invite-days-${each}`} />}
        value={days.value}
        onChange={(value) => {
          days.value = value;
        }}
      />
      <button type="submit" class="btn wide" aria-disabled={busy.value}>
        <Text id={busy.value ? 'sending' : 'invite-send'} />
      </button>
    </form>
  );
}
