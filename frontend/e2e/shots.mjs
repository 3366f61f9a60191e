// npm run shots: every screen at 375 and 1280 px into shots/, to be looked at (ONLY=words of their names).
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settled } from './screens.mjs';
import { signIn, stage } from './stage.mjs';
import { screensOf } from './world.mjs';

const folder = fileURLToPath(new URL('../shots', import.meta.url));
mkdirSync(folder, { recursive: true });
const on = await stage();
try {
  const steward = await on.browser.newContext();
  const door = await steward.newPage();
  await signIn(door, on.base, 'dewi');
  const groups = await screensOf(door, on);
  const session = await steward.storageState();
  for (const [width, height] of [
    [375, 812],
    [1280, 900],
  ])
    for (const [group, shown] of Object.entries(groups)) {
      const context = await on.browser.newContext({
        locale: 'en-GB',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        colorScheme: process.env.DARK ? 'dark' : 'light',
        viewport: { width, height },
        ...(['signedIn', 'unsent'].includes(group) && { storageState: session }),
      });
      for (const [name, { path, at, after }] of Object.entries(shown)) {
        if (!new RegExp(process.env.ONLY ?? '').test(name)) continue;
        const page = await context.newPage();
        await page.goto(at ?? on.base + path);
        await settled(page);
        await after?.(page);
        await page.screenshot({ path: `${folder}/${name}, ${width}.png`, fullPage: true });
        await page.close();
      }
      await context.close();
    }
} finally {
  await on.close();
}
