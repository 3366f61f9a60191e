import { asRead } from '../../../api/client';
import type { Wish } from '../../../worker/service-worker';

/** How long all of it may take to fetch on a slow line, in milliseconds. */
const PATIENCE = 120_000;

export const canBeReady = () => !!navigator.serviceWorker;

/**
 * Asks the worker to have every screen and these reads at hand. False when something could not be had, or may not be
 * kept, as what is not for everybody.
 */
export async function makeReady(paths: string[]): Promise<boolean> {
  const worker = (await navigator.serviceWorker.getRegistration())?.active;
  if (!worker) return false;
  const wish: Wish = {
    reads: paths.map((path) => new URL(path, location.origin).href),
    language: asRead(),
    ready: true,
  };
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data === true);
    setTimeout(() => done(false), PATIENCE);
    worker.postMessage(wish, [port2]);
  });
}
