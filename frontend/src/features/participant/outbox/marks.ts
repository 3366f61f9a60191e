import { computed, signal } from '@preact/signals';
import { quietly } from '../drafts';
import { me } from '../me';

/**
 * Whose words wait on this device to be sent: a mark beside the outbox, so that a first visit need not open a database
 * to know that it is empty. It is set anew at each change, which tells the other tabs.
 */
const NAME = 'outbox:';
const read = () =>
  (quietly(() => Object.keys(localStorage)) ?? [])
    .filter((key) => key.startsWith(NAME))
    .map((key) => key.slice(NAME.length));

const marks = signal(read());

/** Something of the person who is here waits; while nobody is signed in, something of anybody. */
export const waits = computed(() => (me.value ? marks.value.includes(me.value.id) : marks.value.length > 0));

export function mark(person: string, waiting: boolean) {
  quietly(() => {
    if (waiting) localStorage.setItem(NAME + person, `${Date.now()}`);
    else localStorage.removeItem(NAME + person);
  });
  marks.value = read();
}

/** Another tab has put something in, or has sent it. */
export function watchMarks(changed: () => void = () => undefined) {
  const hear = ({ key }: StorageEvent) => {
    if (key !== null && !key.startsWith(NAME)) return;
    marks.value = read();
    changed();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
