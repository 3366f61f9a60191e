import { forEveryone, isAway, isFor, isGone, KEPT_AT, wayOf } from './keeping';

/** Written in by the build: which release this is, the files of a first visit, and those of the screens that come later. */
declare const RELEASE: string;
declare const FIRST: string[];
declare const LATER: string[];

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  data: Wish;
  ports: readonly MessagePort[];
}
/** What a page wishes to have at hand without a line. */
export interface Wish {
  reads: string[];
  language: string;
  /** Also every screen, whatever it costs: somebody has asked for it. */
  ready?: boolean;
}
declare const self: {
  addEventListener(on: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(on: 'fetch', hear: (event: Fetching) => void): void;
  addEventListener(on: 'message', hear: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};

const APP = `app-${RELEASE}`;
const READS = 'reads';
const PAGE = '/';
/** How long somebody waits on a bad line before they are shown what they read last time, in milliseconds. */
const PATIENCE = 3000;
const MOST_READS = 200;

const pause = (ms: number) => new Promise<undefined>((done) => setTimeout(done, ms));
const savesData = () => !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/** All of one release or none of it: a page of another one, met while nodes are being replaced, ends the attempt. */
async function install() {
  const cache = await caches.open(APP);
  const page = await fetch(PAGE, { cache: 'no-cache' });
  const html = await page.clone().text();
  if (!page.ok || !FIRST.every((file) => html.includes(file))) throw new Error('This is another release');
  await cache.put(PAGE, page);
  await cache.addAll(savesData() ? FIRST : [...FIRST, ...LATER]);
  await self.skipWaiting();
}

/** The release before stays for the tabs that still show it; their files have other names than ours. */
async function activate() {
  const before = (await caches.keys()).filter((name) => name.startsWith('app-') && name !== APP);
  await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Who clears this device takes the app's own files away too; from then on this worker keeps nothing more. */
const isSettled = () => caches.has(APP);

/** From the network, so that a new release is met at once; without a line, the app as it was installed. */
async function page(asking: Promise<Response>) {
  const answer = await Promise.race([asking.catch(() => undefined), pause(PATIENCE)]);
  if (answer && !isAway(answer)) return answer;
  return (await caches.match(PAGE, { cacheName: APP })) ?? asking;
}

/** A file's name changes with what is in it, so a copy is as good as the original. */
async function file(request: Request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && (await isSettled())) await (await caches.open(APP)).put(request, answer.clone());
  return answer;
}

const asStranger = ({ url, headers }: Request, answer: Response) =>
  fetch(url, {
    credentials: 'omit',
    headers: {
      'Accept-Language': headers.get('Accept-Language') ?? '',
      'If-None-Match': answer.headers.get('ETag') ?? '',
    },
  });

/** Keeps what everybody may read, and lets go of what they may no longer; the oldest goes when there is too much. */
async function learn(request: Request, answer: Response) {
  const told = isFor(answer) === 'perhaps' ? await asStranger(request, answer) : answer;
  const open = forEveryone(answer, told);
  if (!(await isSettled())) return;
  const reads = await caches.open(READS);
  if (!open) {
    if (told.ok || isGone(told)) await reads.delete(request.url);
    return;
  }
  const headers = new Headers({ [KEPT_AT]: new Date().toISOString() });
  for (const name of ['Content-Type', 'ETag']) headers.set(name, open.headers.get(name) ?? '');
  const whole = await open.blob(); // the line may go while it comes: what was kept before is then still there
  await reads.put(request.url, new Response(whole, { headers })); // in place of the old one, and last of all
  const kept = await reads.keys();
  await Promise.all(kept.slice(0, -MOST_READS).map((oldest) => reads.delete(oldest)));
}

/** The network first, for as long as somebody has patience; then what was read last time, which says when. */
async function read(request: Request, asking: Promise<Response>) {
  const kept = await caches.match(request.url, { cacheName: READS });
  if (!kept) return asking;
  const answer = await Promise.race([asking.catch(() => undefined), pause(PATIENCE)]);
  return answer && !isAway(answer) ? answer : kept;
}

/** What the page read before this worker was there, or will need where there is no line. */
async function fulfil({ reads, language, ready }: Wish) {
  const cache = await caches.open(APP);
  for (const needed of ready ? LATER : []) if (!(await cache.match(needed))) await cache.add(needed);
  for (const url of reads) {
    const request = new Request(url, { headers: { 'Accept-Language': language } });
    if (wayOf(request, location.origin) !== 'read') continue;
    const answer = await fetch(request);
    if (isAway(answer)) throw new Error('The server is away');
    await learn(request, answer);
    if (ready && !(await caches.match(url, { cacheName: READS })))
      throw new Error('This is not for everyone');
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const answer = (done: boolean) => event.ports[0]?.postMessage(done);
  event.waitUntil(
    fulfil(event.data).then(
      () => answer(true),
      () => answer(false),
    ),
  );
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOf(request, location.origin);
  if (!way) return;
  if (way === 'file') return event.respondWith(file(request));
  const asking = fetch(request);
  if (way === 'page') return event.respondWith(page(asking));
  // begun here, while the event lives: an answer that comes after the patience is kept for the next time
  event.waitUntil(asking.then((answer) => learn(request, answer.clone())).catch(() => undefined));
  event.respondWith(read(request, asking));
});
