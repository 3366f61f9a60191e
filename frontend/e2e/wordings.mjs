// Every screen at 320 CSS px in long words, from right to left, and in easy words: all of it can be read.
import { boxes, unseen } from './gates/boxes.mjs';
import { serveProof } from './proof.mjs';
import { knownTo, listen, lookAll, sessions, settled } from './screens.mjs';

const chooseLanguage = (code) => (page) => page.selectOption('#language', code);

async function chooseEasyWords(page) {
  await page.selectOption('#language', 'en');
  const panel = page.locator('[aria-controls=reading]');
  const isOpen = (await panel.getAttribute('aria-expanded')) === 'true';
  if (!isOpen) await panel.click();
  await page.locator('input[name=reading-words]').last().check();
  await page.waitForSelector('html[data-words=easy]');
  if (!isOpen) await panel.click();
}

const wordings = {
  'long words': { lang: 'en-XA', dir: 'ltr', choose: chooseLanguage('en-XA') },
  'right to left': { lang: 'ar-XB', dir: 'rtl', choose: chooseLanguage('ar-XB') },
  'easy words': { lang: 'en-GB', dir: 'ltr', choose: chooseEasyWords },
};

/** One visit for all wordings: they are changed in place, as a person would, which spares loading the page anew. */
async function read(browser, base, { path, at, after, refused }, session) {
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block', // it would fetch the files of the proof from the server, which has none of them
    viewport: { width: 320, height: 640 },
    ...(session && { storageState: session }),
  });
  context.setDefaultTimeout(15_000);
  await serveProof(context, base);
  try {
    const page = await context.newPage();
    const found = listen(page, refused);
    await page.goto(at ?? base + path);
    await settled(page);
    await after?.(page);
    for (const [wording, { lang, dir, choose }] of Object.entries(wordings)) {
      await choose(page);
      await page.waitForSelector(`html[lang="${lang}"][dir="${dir}"]`);
      found.push(...(await boxes(page)).map((fault) => `${wording}: ${fault}`));
    }
    return found;
  } finally {
    await context.close();
  }
}

export default async function wordingsOf({ base, keycloak, browser }) {
  const { keycloak: _, ...ours } = await knownTo({ base, keycloak, browser });
  const session = sessions({ base, browser });
  const looks = Object.entries(ours).flatMap(([group, shown]) =>
    Object.entries(shown).map(([name, screen]) => ({
      name,
      go: async () => read(browser, base, screen, group === 'open' ? undefined : await session()),
    })),
  );
  const planted = { name: 'the gate itself', go: () => unseen(browser) };
  return lookAll([planted, ...looks], 'screens in three wordings');
}
