/**
 * What the service worker does with a request, and what may be kept of its answer: no more than a stranger would be
 * given. Rules only; `service-worker.ts` acts by them.
 */

/** Set on a kept answer, and on no other: when it was read. */
export const KEPT_AT = 'Kept-At';

/** Addresses of the server that are nobody's to keep: who is signed in, and what is for programs. */
const OF_THE_SERVER = /^\/(sign-in|sign-out|back-channel-logout|openapi|swagger|\.well-known|q)(\/|$)/;

export type Way = 'page' | 'file' | 'read' | undefined;

/** Undefined: the request goes its way as if there were no worker. */
export function wayOf({ method, url, mode, headers }: Request, origin: string): Way {
  const { origin: site, pathname } = new URL(url);
  if (method !== 'GET' || site !== origin || OF_THE_SERVER.test(pathname)) return undefined;
  if (headers.has('Authorization')) return undefined; // a program's, tried out on the page for developers
  if (pathname.startsWith('/api/')) return 'read';
  if (mode === 'navigate') return 'page';
  return pathname.startsWith('/assets/') || pathname === '/icon.svg' ? 'file' : undefined;
}

const controlOf = ({ headers }: Response) => headers.get('Cache-Control') ?? '';
const isPublic = (answer: Response) => /\bpublic\b/.test(controlOf(answer));

/**
 * The server says for whom an answer is good. To somebody signed in it leaves a public one to their own browser
 * (`private`, with a tag): whether that is what everybody reads has to be asked, see `forEveryone`. What depends on
 * who asks is `no-store`, and never kept.
 */
export function isFor(answer: Response): 'everyone' | 'perhaps' | 'nobody' {
  if (!answer.ok || /\bno-store\b/.test(controlOf(answer))) return 'nobody';
  if (isPublic(answer)) return 'everyone';
  return answer.headers.has('ETag') ? 'perhaps' : 'nobody';
}

/**
 * What everybody reads at an address, of the own answer and what a stranger was told there: the own one, if that is the
 * same; the stranger's, if it has changed meanwhile; nothing, if there is nothing for strangers or nobody can say.
 */
export function forEveryone(own: Response, told: Response): Response | undefined {
  if (told.status === 304 && isPublic(told)) return own;
  return isFor(told) === 'everyone' ? told : undefined;
}

/** Taken back, hidden, gone private, or for nobody unknown: what was kept of it has to go as well. */
export const isGone = ({ status }: Response) => [401, 403, 404, 410].includes(status);

/** The server, or what stands before it, cannot answer just now. */
export const isAway = ({ status }: Response) => [502, 503, 504].includes(status);
