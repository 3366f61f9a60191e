// The app built with the two languages nobody speaks, put in the place of the one that is served: same server, same
// security policy, other words. Built by `vite build --mode proof --outDir dist-proof`.
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../dist-proof', import.meta.url));
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

export const isBuilt = existsSync(folder);

export async function serveProof(context, base) {
  const page = readFileSync(`${folder}/index.html`);
  await context.route(`${base}/**`, async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/assets/') && existsSync(folder + pathname))
      return route.fulfill({
        contentType: types[extname(pathname)],
        body: readFileSync(folder + pathname),
      });
    if (request.resourceType() !== 'document' || pathname.startsWith('/sign-')) return route.fallback();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, body: page });
  });
}
