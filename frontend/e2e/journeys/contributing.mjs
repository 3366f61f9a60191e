import assert from 'node:assert/strict';
import { stop, tabTo } from '../gates/keyboard.mjs';
import { passDoor, signIn } from '../stage.mjs';
import { arrived, kept, press, projectWhere, submit, unheard } from './steps.mjs';

const ways = {
  'light, 1280 px': { colorScheme: 'light' },
  'dark, 375 px': { viewport: { width: 375, height: 700 }, colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};
const THANKS = 'Thank you. Your words are with us.';

async function take(page, base, name) {
  await signIn(page, base, name);
  return projectWhere(page, base, ({ actions }) => actions.contribute.enabled);
}

async function write(page, base, project, words) {
  await page.goto(`${base}/projects/${project.id}/contribute`);
  await page.getByRole('link', { name: 'Sign out' }).waitFor();
  await page.fill('#text', words);
  await page.getByLabel('An idea').check();
}

const byKeys =
  (way) =>
  async ({ base, somebody }) => {
    const page = await somebody(ways[way]);
    const project = await take(page, base, 'amina');
    const words = unheard('Softer light by the door');
    await page.goto(`${base}/projects/${project.id}`);
    await page.getByRole('link', { name: 'Add your voice' }).first().waitFor();
    await page.keyboard.press('Tab');
    assert.equal((await stop(page)).name, 'Skip to main content');
    await tabTo(page, 'Add your voice');
    await page.keyboard.press('Enter');
    await arrived(page, 'Add your voice');
    await tabTo(page, 'Send my words');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#errors:focus');
    await page.keyboard.press('Tab');
    assert.equal((await stop(page)).name, 'Write a few words');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#text:focus');
    await page.keyboard.type(words);
    await tabTo(page, 'An idea');
    await page.keyboard.press('Space');
    await tabTo(page, 'Send my words');
    await page.keyboard.press('Enter');
    await arrived(page, THANKS);
    assert.equal(await kept(page, base, project.id, words), 1);
  };

export const contributing = {
  ...Object.fromEntries(Object.keys(ways).map((way) => [`contribute with keys only (${way})`, byKeys(way)])),

  'the session ends while typing: signed in again, the words are there and go once': async ({
    base,
    somebody,
  }) => {
    const page = await somebody(ways['dark, 375 px']);
    const project = await take(page, base, 'amina');
    const words = unheard('A chair with arms');
    await write(page, base, project, words);
    await page.context().clearCookies({ name: /^q_session/ });
    await submit(page);
    const link = page.getByRole('link', { name: 'Sign in and come back here' });
    await link.waitFor();
    assert.equal(await page.inputValue('#text'), words);
    await link.click();
    await page.waitForFunction((text) => document.querySelector('#text')?.value === text, words);
    await submit(page);
    await arrived(page, THANKS);
    assert.equal(await kept(page, base, project.id, words), 1);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  },

  'a guest writes first, signs in, and joins by sending': async ({ base, somebody }) => {
    const scout = await somebody();
    await signIn(scout, base, 'amina');
    const project = await projectWhere(scout, base, ({ membership }) => !membership);
    const words = unheard('Tea for whoever waits');
    const page = await somebody();
    await page.goto(`${base}/projects/${project.id}/contribute`);
    await page.fill('#text', words);
    await page.getByLabel('An offer of help').check();
    await press(page, 'Send my words');
    await page.getByRole('link', { name: 'Sign in and come back here' }).click();
    await passDoor(page, 'amina');
    await page.waitForFunction((text) => document.querySelector('#text')?.value === text, words);
    await press(page, 'Take part and send my words');
    await arrived(page, THANKS);
    assert.equal(await kept(page, base, project.id, words), 1);
  },

  'an answer is lost on the way: sent again, kept once': async ({ base, somebody }) => {
    const page = await somebody();
    const project = await take(page, base, 'amina');
    const words = unheard('Sent twice and kept once');
    await write(page, base, project, words);
    await page.route(
      '**/api/contributions',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await submit(page);
    await page.getByText('Everything that waited has been sent.').waitFor();
    await page.getByRole('heading', { name: 'It has been sent' }).waitFor();
    assert.equal(await kept(page, base, project.id, words), 1);
  },

  'words are kept over a reload': async ({ base, somebody }) => {
    const page = await somebody();
    const project = await take(page, base, 'amina');
    const words = unheard('Written before the reload');
    await write(page, base, project, words);
    await page.reload();
    await page.waitForFunction((text) => document.querySelector('#text')?.value === text, words);
    await page.getByText('We kept what you wrote.').waitFor();
  },

  'one’s own words are changed, and taken back': async ({ base, somebody }) => {
    const page = await somebody();
    const project = await take(page, base, 'amina');
    const words = unheard('A clock on the wall');
    await write(page, base, project, words);
    await submit(page);
    await arrived(page, THANKS);
    await page.getByRole('link', { name: 'Change or take back' }).click();
    await page.getByRole('link', { name: 'Change my words' }).click();
    await page.fill('#text', `${words} please`);
    await page.getByLabel('Not at all').check();
    await submit(page);
    await page.getByText(`${words} please`).waitFor();
    await page.getByText('From somebody who takes part').waitFor();
    const address = page.url();
    await press(page, 'Take it back');
    await arrived(page, 'Take it back?');
    await press(page, 'Yes, take it back');
    await arrived(page, 'What people told us');
    assert.equal(await kept(page, base, project.id, `${words} please`), 0);
    await page.goto(address);
    await page.getByRole('heading', { name: 'It was taken back' }).waitFor();
  },

  'show more keeps the focus': async ({ base, somebody }) => {
    const page = await somebody();
    const { items } = await (await page.request.get(`${base}/api/projects?limit=100`)).json();
    const most = items.reduce((best, each) => (each.contributions > best.contributions ? each : best));
    await page.goto(`${base}/projects/${most.id}`);
    const told = page.locator('.told > li');
    await told.first().waitFor();
    assert.equal(await told.count(), 24);
    const more = page.getByRole('button', { name: 'Show more' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.told > li').length > 24);
    const focused = await page.evaluate(() => document.activeElement.textContent);
    assert.match(focused, /Show more|That is all of them/);
  },
};
