import { signal } from '@preact/signals';
import { answer, api, type Result } from '../../../api/client';
import { invalidate } from '../../../api/resource';
import { arrive } from '../../../components/arrival';
import { clearDrafts, GUEST } from '../drafts';

const MINUTES = 20;

/** Somebody is in by their slip. It is known to this page alone, never kept, and goes with it. */
export const guest = signal<{ slip: string; token: string }>();
/** The time was over before they had finished. */
export const timeIsOver = signal(false);
let clock: ReturnType<typeof setTimeout> | undefined;

function end(late: boolean) {
  clearTimeout(clock);
  removeEventListener('pagehide', close);
  if (guest.peek()) arrive(); // another page stands here from now on
  timeIsOver.value = late && !!guest.peek();
  guest.value = undefined;
}

/** Words that were being corrected wait in this window for whoever types the slip again. */
const runOut = () => end(true);
const close = () => end(false);

/** They have finished: nothing of them stays on the device. */
export function finish() {
  clearDrafts(GUEST);
  close();
}

/** Shows the slip, and gets a token for what is theirs. */
export async function letIn(slip: string): Promise<Result<unknown>> {
  const opened = await answer(api.POST('/api/slips/token', { body: { slip } }));
  if (!opened.data) return opened;
  arrive();
  guest.value = { slip, token: opened.data.token };
  timeIsOver.value = false;
  // counted here, because clocks of devices are often wrong; the server has its own
  clock = setTimeout(runOut, MINUTES * 60_000);
  addEventListener('pagehide', close);
  return opened;
}

export type Headers = Record<string, string>;

/** Asks as the person of the slip, whoever else is signed in here. */
export async function asGuest<T>(ask: (headers: Headers) => Promise<Result<T>>): Promise<Result<T>> {
  const token = guest.peek()?.token;
  const result = await ask({ Authorization: `Slip ${token}` });
  if (result.problem?.status === 401 && guest.peek()?.token === token) runOut();
  return result;
}

/** What was said with the slip becomes part of the account that is signed in, and the slip ends. */
export async function claim(): Promise<Result<{ things: number }>> {
  const claimed = await answer(api.POST('/api/slips/claim', { body: { slip: guest.peek()?.slip ?? '' } }));
  if (claimed.data) invalidate('');
  return claimed;
}
