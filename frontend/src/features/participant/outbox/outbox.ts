import { effect, signal } from '@preact/signals';
import { keptFrom } from '../../../api/client';
import { pauseAfter } from '../../../api/pause';
import { askAnew } from '../../../api/resource';
import { me } from '../me';
import { add, drop, type Item, itemsOf, type NewItem } from './items';
import { mark, waits, watchMarks } from './marks';
import { flush, type Round } from './sending';

/** What waits of the person who is here; undefined until the device has been asked. */
export const items = signal<Item[]>();
export const sending = signal(false);
/** How the last attempt to send ended. */
export const ended = signal<Round['ended']>();
/** Something has been sent since this page was opened. */
export const hasSent = signal(false);

let timer: ReturnType<typeof setTimeout> | undefined;

function tryAgainIn(seconds: number) {
  clearTimeout(timer);
  timer = setTimeout(sendNow, seconds * 1000);
}

async function look() {
  const person = me.peek()?.id;
  const found = person ? await itemsOf(person).catch(() => undefined) : [];
  if (person !== me.peek()?.id) return;
  items.value = found ?? [];
  if (person && found?.length === 0 && waits.peek()) mark(person, false); // the browser has thrown the database away
}

/** Sends what it can, and tries again by itself for as long as this page is open. */
export async function sendNow(hurry = false) {
  const person = me.peek()?.id;
  if (!person || sending.peek()) return;
  clearTimeout(timer);
  sending.value = true;
  const round = await flush(person, hurry).catch((): Round => ({ ended: 'done', sent: 0 }));
  sending.value = false;
  ended.value = round.ended;
  hasSent.value ||= round.sent > 0;
  await look();
  if (round.sent && keptFrom.peek()) askAnew(); // the line is back
  if (round.again !== undefined) tryAgainIn(round.again);
}

/** Keeps it on this device until there is a line. False where the browser keeps nothing. */
export async function sendLater(item: NewItem, instead?: Item): Promise<boolean> {
  const person = me.peek()?.id;
  if (!person) return false;
  try {
    await add(person, item);
    if (instead && instead.key !== item.key) await drop(instead);
  } catch {
    return false;
  }
  await look();
  ended.value = 'noLine';
  watchTheLine();
  tryAgainIn(pauseAfter(0));
  return true;
}

export async function takeOut(item: Item) {
  await drop(item);
  await look();
}

export const waiting = (all: Item[] = []) => all.filter(({ state }) => state === 'waiting');
export const refused = (all: Item[] = []) => all.filter(({ state }) => state === 'refused');

let watching = false;

/** From now on, as long as the page is open: when the line is back, when somebody looks, and when somebody signs in. */
export function watchTheLine() {
  if (watching) return;
  watching = true;
  addEventListener('online', () => sendNow());
  addEventListener('visibilitychange', () => document.hidden || sendNow());
  watchMarks(look); // another tab has sent something, or has kept something
  effect(() => {
    hasSent.value = false;
    clearTimeout(timer);
    if (!me.value) items.value = [];
    else look().then(() => sendNow());
  });
}
