import type { Problem } from '../../../api/client';
import { onShelf } from '../../../api/shelf';
import { mark } from './marks';

/** One request of several that make an item whole. Each may be sent again: it is a PUT, or carries the item's key. */
export interface Change {
  method: 'PUT' | 'POST';
  path: string;
  body: object;
}

/** What somebody has sent and the server has not yet said that it has. */
export interface Item {
  /** The Idempotency-Key: however often it is sent, it arrives once. */
  key: string;
  /** Whose it is. Nobody else sees it or sends it. */
  person: string;
  /** When it was written, by the clock of this device. */
  at: number;
  changes: Change[];
  /** How somebody recognises it. */
  shown: { words: string; lang: string; about?: string };
  /** The form it came from, and what stood in it. */
  form: { href: string; words: object };
  /** What on screen is old once it has been sent. */
  touches: string;
  /** `refused`: it comes back to be changed or taken out, and stands in nobody's way. */
  state: 'waiting' | 'refused';
  problem?: Problem;
  /** How often it was tried in vain: whoever has failed goes behind those who have not. */
  tries: number;
  /** Not before this moment, because the server has asked for time. */
  notBefore: number;
}
export type NewItem = Omit<Item, 'person' | 'at' | 'state' | 'tries' | 'notBefore'>;

/** Items of this person only: on a shared phone nobody reads, or sends, what somebody else has written. */
export const itemsOf = async (person: string): Promise<Item[]> =>
  (await onShelf<Item[]>('outbox', 'readonly', (store) => store.getAll()))
    .filter((item) => item.person === person)
    .sort((one, other) => one.at - other.at);

const noted = async (person: string) => mark(person, (await itemsOf(person)).length > 0);

export async function put(item: Item) {
  await onShelf('outbox', 'readwrite', (store) => store.put(item));
  await noted(item.person);
}

/** Behind what is there already, also when two come at once or the clock was set back. */
export async function add(person: string, item: NewItem) {
  const last = (await itemsOf(person)).at(-1)?.at ?? 0;
  const at = Math.max(Date.now(), last + 1);
  await put({ ...item, person, at, state: 'waiting', tries: 0, notBefore: 0 });
}

export async function drop({ key, person }: Pick<Item, 'key' | 'person'>) {
  await onShelf('outbox', 'readwrite', (store) => store.delete(key));
  await noted(person);
}

/** At sign-out with everything thrown away, and when somebody erases what is held about them. */
export async function clearOutbox(person: string) {
  for (const item of await itemsOf(person)) await drop(item);
}
