import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Result } from '../../api/client';
import { ChoiceField } from '../../components/ChoiceField';
import type { Fault } from '../../components/ErrorSummary';
import { TextField } from '../../components/Field';
import { tooLong } from '../../components/tooLong';
import { Text, t } from '../../words/words';
import { FormFrame } from '../participant/FormFrame';
import { useForm } from '../participant/useForm';
import { type Case, CLAUSES, type Clause, type Outcome } from './safety';

interface Words {
  clause: Clause | '';
  reason: string;
}
const nothing: Words = { clause: '', reason: '' };
const MOST = 1_000;

function check({ clause, reason }: Words, hides: boolean): Fault[] {
  const faults: Fault[] = [];
  if (hides && !clause) faults.push({ field: 'clause', message: t('clause-missing') });
  if (!reason.trim()) faults.push({ field: 'reason', message: t('reason-missing') });
  faults.push(...tooLong('reason', reason, MOST));
  return faults;
}

interface Props {
  /** What is decided about; the draft is kept under it. */
  about: string;
  outcome: Outcome;
  button: ComponentChildren;
  send: (reason: string, clause: Clause) => Promise<Result<Case>>;
  onDecided: (decided: Case) => void;
}

/** Nothing is decided without a reason in words, and nothing is hidden without a house rule. */
export function DecisionForm({ about, outcome, button, send, onDecided }: Props) {
  const hides = outcome === 'HIDDEN';
  const life = useForm<Words, Case>({
    name: `decision:${about}:${outcome}`,
    start: nothing,
    check: (words) => check(words, hides),
    send: ({ clause, reason }) => send(reason.trim(), clause as Clause),
  });
  const { words, fault, write, sent } = life;
  useEffect(() => {
    if (sent) onDecided(sent);
  }, [sent]);
  return (
    <FormFrame life={life} button={button}>
      {hides && (
        <ChoiceField
          id="clause"
          label={<Text id="clause-label" />}
          error={fault('clause')}
          options={CLAUSES}
          word={(clause) => <Text id={`clause-${clause}`} />}
          value={words.clause || undefined}
          onChange={(clause) => write({ clause })}
        />
      )}
      <TextField
        id="reason"
        long
        label={<Text id="reason-label" />}
        hint={<Text id="reason-hint" />}
        error={fault('reason')}
        value={words.reason}
        onChange={(reason) => write({ reason })}
      />
    </FormFrame>
  );
}
