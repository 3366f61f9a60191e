import { useEffect, useRef } from 'preact/hooks';
import type { Result, Schemas } from '../../api/client';
import { useResource } from '../../api/resource';
import type { Fault } from '../../components/ErrorSummary';
import { TextField } from '../../components/Field';
import { PlainText } from '../../components/PlainText';
import { Failed, Waiting } from '../../components/states';
import { tooLong } from '../../components/tooLong';
import { Text, t } from '../../words/words';
import { complaintDraft } from '../contribution/writing';
import { HelpNow } from '../installation/HelpNow';
import { FormFrame } from '../participant/FormFrame';
import { useForm } from '../participant/useForm';
import { Ending } from './Ending';
import { complain, readComplaint } from './safety';

export type Mine = Schemas['MyComplaint'];
const MOST = 5_000;

function check({ words }: { words: string }): Fault[] {
  if (!words.trim()) return [{ field: 'words', message: t('complain-missing') }];
  return tooLong('words', words, MOST);
}

function Sent({ complaint, arrived }: { complaint: Mine; arrived: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        <Text id="complain-sent" />
      </h3>
      {complaint.words && <PlainText text={complaint.words} lang="" />}
      {complaint.verdict ? (
        <Ending verdict={complaint.verdict} />
      ) : (
        <p>
          <Text id="complain-waiting" />
        </p>
      )}
    </>
  );
}

interface Props {
  id: string;
  last: Mine;
  send: (words: string, key: string) => Promise<Result<Mine>>;
  asGuest?: boolean;
}

export function ComplaintForm({ id, last, send, asGuest = false }: Props) {
  const life = useForm<{ words: string }, Mine>({
    name: complaintDraft(id),
    start: { words: '' },
    check,
    send: ({ words }, { key }) => send(words.trim(), key),
    asGuest,
  });
  if (life.sent) return <Sent complaint={life.sent} arrived />;
  const { complain: may } = last.actions;
  if (!may?.enabled)
    return last.words || last.verdict ? (
      <Sent complaint={last} arrived={false} />
    ) : (
      <p class="why">{may?.message}</p>
    );
  return (
    <>
      <h3>
        <Text id="complain-title" />
      </h3>
      <p>
        <Text id="complain-lede" />
      </p>
      <FormFrame life={life} button={<Text id="complain-send" />}>
        <div class="said-in">
          <TextField
            id="words"
            long
            label={<Text id="complain-label" />}
            error={life.fault('words')}
            value={life.words.words}
            onChange={(words) => life.write({ words })}
          />
          <HelpNow />
        </div>
      </FormFrame>
    </>
  );
}

/** For the author of hidden words: the complaint, once for each hiding, and what became of it. */
export function Complaint({ id }: { id: string }) {
  const { data: last, problem, again } = useResource(`contribution/${id}/complaint`, () => readComplaint(id));
  if (last) return <ComplaintForm id={id} last={last} send={(words, key) => complain(id, words, key)} />;
  return problem ? <Failed problem={problem} again={again} /> : <Waiting lines={4} />;
}
