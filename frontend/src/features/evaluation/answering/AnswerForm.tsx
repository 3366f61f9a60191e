import { useEffect } from 'preact/hooks';
import type { Result } from '../../../api/client';
import { day, Text } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { useForm } from '../../participant/useForm';
import type { Round } from '../evaluations';
import { AnswerFields } from './AnswerFields';
import { type AnswerWords, check, type MyAnswer } from './answering';

interface Props {
  round: Round;
  start: AnswerWords;
  /** Whether there is an answer already, which this one takes the place of. */
  again: boolean;
  asGuest?: boolean;
  send: (words: AnswerWords) => Promise<Result<MyAnswer>>;
  onSent: () => void;
}

/**
 * As far as somebody likes, and as often. What they choose waits in this window until it is sent, not on the device,
 * unless they wish it: it is about how they were treated, and phones are shared.
 */
export function AnswerForm({ round, start, again, asGuest = false, send, onSent }: Props) {
  const life = useForm<AnswerWords, MyAnswer>({
    name: `answer:${round.id}`,
    start,
    open: true,
    asGuest,
    check: (words) => check(round, words),
    send,
  });
  useEffect(() => {
    if (life.sent) onSent();
  }, [life.sent]);
  return (
    <FormFrame
      life={life}
      button={<Text id={again ? 'answering-send-again' : 'answering-send'} />}
      before={
        <p class="note">
          <Text id="answering-partly" with={{ date: day(round.closesOn) }} />
        </p>
      }
    >
      <AnswerFields round={round} {...life} />
    </FormFrame>
  );
}
