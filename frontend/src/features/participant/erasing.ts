import { answer, api } from '../../api/client';
import { invalidate } from '../../api/resource';
import { clearDrafts } from './drafts';
import { me, newcomer } from './me';
import { clearOutbox } from './outbox/items';

export type MyWords = 'KEEP' | 'WITHDRAW';

export const eraseMe = (words: MyWords, headers = {}) =>
  answer(api.DELETE('/api/participants/me', { params: { query: { words } }, headers }));

/** On this device too. The session goes on until they sign out. */
export function forgetMe() {
  clearDrafts();
  clearOutbox(me.peek()?.id ?? '').catch(() => undefined); // a browser that keeps nothing has nothing to clear
  invalidate('');
  newcomer.value = true; // the session goes on, of somebody who has said nothing yet
  me.value = null;
}
