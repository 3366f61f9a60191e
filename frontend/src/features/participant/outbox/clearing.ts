import { invalidate } from '../../../api/resource';
import { DATABASE } from '../../../api/shelf';
import { cleared } from '../drafts';
import { mayBeSignedIn, me, newcomer } from '../me';
import { leave } from '../presence';

const deleted = () =>
  new Promise<void>((done, failed) => {
    const deleting = indexedDB.deleteDatabase(DATABASE);
    deleting.onsuccess = () => done();
    deleting.onerror = () => failed(deleting.error);
  });

/** Pages kept for reading, the app itself, and the worker that keeps them: without its files it keeps nothing more. */
async function forgetPages() {
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
}

/**
 * Everything that this place keeps on this device. The session's own cookie only the server can take away: true says
 * that somebody has been signed in, and has to be signed out there.
 */
export async function clearDevice(): Promise<boolean> {
  const wasSignedIn = mayBeSignedIn();
  leave(); // other tabs let go of what is on their screen
  cleared.value++;
  me.value = null;
  newcomer.value = false;
  invalidate(''); // nor in the memory of this page
  const done = await Promise.allSettled([forgetPages(), deleted()]);
  // biome-ignore lint/suspicious/noDocumentCookie: the other way to a cookie is not in every browser yet
  document.cookie = 'alongside-signed-in=; Path=/; Max-Age=0';
  sessionStorage.clear();
  localStorage.clear(); // last, because other tabs hear of it and begin anew
  for (const one of done) if (one.status === 'rejected') throw one.reason;
  return wasSignedIn;
}
