import { tooLong } from '../../../components/tooLong';
import '../../../styles/results.css';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../api/client';
import type { Fault } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { PlainText } from '../../../components/PlainText';
import { day, Text, t } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { Refused } from '../../participant/Refused';
import { useForm } from '../../participant/useForm';
import { type Learning, type Reply, reply } from './learnings';

const MOST = 1_000;

function check({ why }: { why: string }): Fault[] {
  if (!why.trim()) return [{ field: 'why', message: t('reply-why-missing') }];
  return tooLong('why', why, MOST);
}

interface FormProps {
  project: string;
  learning: string;
  said: Reply | undefined;
  onSaid: (said: Reply) => void;
}

function NotForUs({ project, learning, said, onSaid }: FormProps) {
  const life = useForm<{ why: string }, Reply>({
    name: `learning:${project}:${learning}`,
    start: { why: said?.why ?? '' },
    check,
    send: ({ why }) => reply(project, learning, { applied: false, why: why.trim() }),
  });
  useEffect(() => {
    if (life.sent) onSaid(life.sent);
  }, [life.sent]);
  return (
    <FormFrame life={life} button={<Text id="reply-save" />}>
      <TextField
        id="why"
        long
        label={<Text id="reply-why-label" />}
        hint={<Text id="reply-why-hint" />}
        error={life.fault('why')}
        value={life.words.why}
        onChange={(why) => life.write({ why })}
      />
    </FormFrame>
  );
}

interface Props {
  project: string;
  learning: Learning;
  mayAnswer: boolean;
  /** The learning whose form is open: one at a time, because its field has a name on the page. */
  answering: Signal<string | undefined>;
}

/** What a project says to what another learned, for everyone to read; and for its stewards, to say it. */
export function OurAnswer({ project, learning, mayAnswer, answering }: Props) {
  const said = useSignal<Reply | undefined>(learning.reply);
  const problem = useSignal<Problem>();
  const busy = useSignal(false);
  const line = useRef<HTMLParagraphElement>(null);
  const { id, text } = learning;
  const isOpen = answering.value === id;

  function done(now?: Reply) {
    if (now) said.value = now;
    answering.value = undefined;
    requestAnimationFrame(() => line.current?.focus()); // what had the focus is gone
  }

  async function apply() {
    if (busy.peek()) return;
    busy.value = true;
    const result = await reply(project, id, { applied: true });
    busy.value = false;
    problem.value = result.problem;
    if (result.data) done(result.data);
  }

  const about = <span class="vh"> {text.slice(0, 40)}</span>;
  const { value: answer } = said;
  if (!answer && !mayAnswer) return null;
  return (
    <div class="our-answer">
      <p ref={line} tabIndex={-1}>
        {answer ? (
          <>
            <strong>
              <Text id={answer.applied ? 'reply-applied' : 'reply-not-for-us'} />
            </strong>{' '}
            <span class="when">{day(answer.repliedOn)}</span>
          </>
        ) : (
          <Text id="reply-none" />
        )}
      </p>
      {answer?.why && <PlainText text={answer.why} lang="" />}
      {problem.value && <Refused problem={problem.value} />}
      {mayAnswer && !isOpen && (
        <p class="actions">
          {!answer?.applied && (
            <button type="button" class="quiet" aria-disabled={busy.value} onClick={apply}>
              <Text id="reply-apply" />
              {about}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              answering.value = id;
              requestAnimationFrame(() => document.getElementById('why')?.focus());
            }}
          >
            <Text id="reply-decline" />
            {about}
          </button>
        </p>
      )}
      {isOpen && (
        <>
          <NotForUs project={project} learning={id} said={answer} onSaid={done} />
          <button type="button" class="quiet" onClick={() => done()}>
            <Text id="reply-cancel" />
          </button>
        </>
      )}
    </div>
  );
}
