// A first visit on a slow phone, as Lighthouse sees it: reported, with layout shift and long tasks as gates.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { read } from './stage.mjs';

export default async function visits({ base, browser, executablePath }) {
  const context = await browser.newContext();
  const { items } = await read(await context.newPage(), base, '/api/projects?limit=1');
  await context.close();
  const script = fileURLToPath(new URL('gates/lighthouse.mjs', import.meta.url));
  const { status } = spawnSync('node', [script, base, '/', '/projects', `/projects/${items[0].id}`], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: executablePath },
  });
  return status;
}
