import { answer, api, ask, NO_ANSWER, problemOf } from '../../../api/client';
import { pauseAfter } from '../../../api/pause';
import { invalidate } from '../../../api/resource';
import { drop, type Item, itemsOf, put } from './items';

/** How long one request may take on a bad line before it counts as lost, in milliseconds. */
const PATIENCE = 30_000;
/** The server knows a key for fourteen days: what was tried and is nearly that old has to be looked at. */
const OLDEST = 13 * 24 * 60 * 60 * 1000;

type Meaning =
  | { kind: 'sent' | 'signIn' | 'mend' }
  /** This one waits and the rest goes on, or all wait; for so many seconds, if the server says so. */
  | { kind: 'later' | 'pause'; after: number | undefined };

function secondsToWait(response: Response) {
  const said = response.headers.get('Retry-After');
  if (said === null) return undefined;
  return /^\d+$/.test(said) ? Number(said) : Math.max(0, (Date.parse(said) - Date.now()) / 1000);
}

/**
 * What an answer means for one item. `sent`: it is there. `later`: the same key is still being worked on. `pause`: the
 * server is busy or away. `signIn`: all wait for the person. `mend`: refused for good.
 */
export function meaning(response: Response): Meaning {
  const { ok, status } = response;
  const after = secondsToWait(response);
  if (ok) return { kind: 'sent' };
  if (status === 401) return { kind: 'signIn' };
  if (status === 409 && after !== undefined) return { kind: 'later', after };
  if (status === 408 || status === 429 || status >= 500) return { kind: 'pause', after };
  return { kind: 'mend' };
}

/** How a round of sending ended: everything tried, or stopped for the person, or for the line. */
export interface Round {
  ended: 'done' | 'signIn' | 'noLine' | 'somebodyElse';
  sent: number;
  /** In how many seconds to try again. */
  again?: number | undefined;
}

/** A tab may not have noticed that another person has signed in: their session must not carry these words. */
async function isHere(person: string): Promise<Round['ended'] | undefined> {
  const { data, problem } = await answer(api.GET('/api/participants/me'));
  if (data) return data.id === person ? undefined : 'somebodyElse';
  return [401, 404].includes(problem.status) ? 'signIn' : 'noLine'; // 404: they have not said who they are
}

async function send({ key, changes }: Item) {
  for (const { method, path, body } of changes) {
    const headers = method === 'POST' ? { 'Idempotency-Key': key } : {};
    const said = await ask(method, path, { headers, body }, AbortSignal.timeout(PATIENCE));
    if (!said.response.ok || method === 'POST') return said;
  }
  throw new Error('An item ends with what it creates');
}

async function attempt(item: Item): Promise<Meaning> {
  try {
    const { error, response } = await send(item);
    const means = meaning(response);
    if (means.kind === 'mend') await put({ ...item, state: 'refused', problem: problemOf(error, response) });
    return means;
  } catch {
    return { kind: 'pause', after: undefined };
  }
}

/** Behind those that have not failed; after as long as the server has asked for. In seconds. */
async function failed(item: Item, asked: number | undefined) {
  const notBefore = asked === undefined ? 0 : Date.now() + asked * 1000;
  await put({ ...item, tries: item.tries + 1, notBefore });
  return asked ?? pauseAfter(item.tries);
}

const due = async (person: string, hurry: boolean) =>
  (await itemsOf(person))
    .filter(({ state, notBefore }) => state === 'waiting' && (hurry || notBefore <= Date.now()))
    .sort((one, other) => one.tries - other.tries || one.at - other.at);

async function round(person: string, hurry: boolean): Promise<Round> {
  let sent = 0;
  for (const item of await due(person, hurry)) {
    if (item.tries && Date.now() - item.at > OLDEST) {
      await put({ ...item, state: 'refused', problem: { type: NO_ANSWER, title: '', status: 0 } });
      continue;
    }
    const ended = await isHere(person);
    if (ended) return { ended, sent, again: ended === 'noLine' ? pauseAfter(item.tries) : undefined };
    const means = await attempt(item);
    if (means.kind === 'signIn') return { ended: 'signIn', sent };
    if (means.kind === 'later') await failed(item, means.after);
    if (means.kind === 'pause') return { ended: 'noLine', sent, again: await failed(item, means.after) };
    if (means.kind === 'sent') {
      await drop(item);
      sent++;
      invalidate(item.touches);
    }
  }
  const pauses = (await itemsOf(person))
    .filter(({ state }) => state === 'waiting')
    .map(({ notBefore }) => Math.max(0, (notBefore - Date.now()) / 1000));
  return { ended: 'done', sent, ...(pauses.length && { again: Math.min(...pauses) }) };
}

/** Sends what waits, one after another and one tab at a time. `hurry`: somebody has asked for it, so without pauses. */
export const flush = async (person: string, hurry = false): Promise<Round> =>
  navigator.locks.request('outbox', () => round(person, hurry));
