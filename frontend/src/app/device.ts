import { effect } from '@preact/signals';
import { asRead } from '../api/client';
import { me } from '../features/participant/me';
import { forget, remember } from '../features/participant/remembered';
import type { Wish } from '../worker/service-worker';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(of: string): string };
}
const ADDRESS = '/service-worker.js';

/** The one script that is named by a string: the policy knows no other. */
function address() {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes?.createPolicy('service-worker', { createScriptURL: () => ADDRESS }).createScriptURL('') ??
    ADDRESS
  );
}

/** What is somebody's own is never kept, and reading what people need is a look that they are told of. */
const OWN = /\/(mine|me|access-needs|members|entries|invitations|reports)(\/|$)/;
const readSoFar = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => {
      const { pathname } = new URL(name);
      return pathname.startsWith('/api/') && !OWN.test(pathname);
    });

/** What this page had read before the worker was there to keep it. */
function handOver(worker: ServiceWorker) {
  const wish: Wish = { reads: readSoFar(), language: asRead() };
  worker.postMessage(wish);
}

async function install() {
  const { serviceWorker } = navigator;
  if (!serviceWorker || import.meta.env.DEV) return;
  const wasThere = serviceWorker.controller;
  await serviceWorker.register(address(), { updateViaCache: 'none' });
  if (wasThere) return;
  const { active } = await serviceWorker.ready;
  if (active) handOver(active);
}

/** After the first picture: what lets this device serve its person where there is no line. */
export function settleIn() {
  effect(() => {
    if (me.value) remember(me.value);
    else if (me.value === null) forget();
  });
  // a browser that refuses goes on as one without a worker
  install().catch(() => undefined);
}
