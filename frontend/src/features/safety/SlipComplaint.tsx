import { useSignal } from '@preact/signals';
import { useFresh } from '../../api/fresh';
import { Failed, Waiting } from '../../components/states';
import { Text } from '../../words/words';
import { asGuest } from '../participant/slip/guest';
import { ComplaintForm, type Mine } from './Complaint';
import { complain, readComplaint } from './safety';

interface Props {
  id: string;
  /** One at a time on a page of many words, or two forms would have fields of the same name. */
  open: boolean;
  onOpen: () => void;
}

/** For somebody without an account, who is in by their slip. */
export function SlipComplaint({ id, open, onOpen }: Props) {
  const { data, problem, again } = useFresh(() => asGuest((headers) => readComplaint(id, headers)));
  const sent = useSignal<Mine>();
  const last = sent.value ?? data;
  if (problem) return <Failed problem={problem} again={again} />;
  if (!last) return <Waiting lines={3} />;
  if (!open && last.actions.complain?.enabled)
    return (
      <button
        type="button"
        class="quiet"
        onClick={() => {
          onOpen();
          requestAnimationFrame(() => document.getElementById('words')?.focus()); // this button is gone
        }}
      >
        <Text id="complain-open" />
      </button>
    );
  return (
    <ComplaintForm
      asGuest
      id={id}
      last={last}
      send={async (words, key) => {
        const result = await asGuest((headers) => complain(id, words, key, headers));
        sent.value = result.data;
        return result;
      }}
    />
  );
}
