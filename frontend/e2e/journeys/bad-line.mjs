// Without a line: what was read stays readable, what is sent waits and arrives once, and the device can be cleared.
import assert from 'node:assert/strict';
import { tabTo } from '../gates/keyboard.mjs';
import { signIn } from '../stage.mjs';
import { arrived, heading, kept, press, projectsOf, projectWhere, submit, unheard } from './steps.mjs';

const WITH_WORKER = { serviceWorkers: 'allow' };
const KEPT = 'It is kept, and will be sent';
const THANKS = 'Thank you. Your words are with us.';
const ALL_SENT = 'Everything that waited has been sent.';

/** Until the worker serves this page and has kept what was read of this address. */
async function isKept(page, path) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async (wanted) => {
    const reads = await (await caches.open('reads')).keys();
    return navigator.serviceWorker.controller && reads.some(({ url }) => new URL(url).pathname === wanted);
  }, path);
}

const lines = (page, on) => page.context().setOffline(!on);

async function write(page, words) {
  await page.fill('#text', words);
  await page.getByLabel('An idea').check();
  await submit(page);
}

async function contribute(page, base, project) {
  await page.goto(`${base}/projects/${project.id}/contribute`);
  await page.getByRole('link', { name: project.title }).waitFor();
  await page.getByRole('link', { name: 'Sign out' }).waitFor();
}

const waitsIn = (page) => page.locator('[aria-labelledby=outbox] > ul > li');

/** What this place has left on the device. */
const leftovers = (page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
const NOTHING = { local: {}, session: {}, databases: [], caches: [], workers: 0, cookies: '' };

const mayContribute = (page, base) => projectWhere(page, base, ({ actions }) => actions.contribute.enabled);

export const badLine = {
  'offline at a workshop: twelve entries, the server is killed midway, all arrive exactly once': async ({
    base,
    somebody,
    cutServer,
    bringServer,
  }) => {
    const page = await somebody(WITH_WORKER);
    await signIn(page, base, 'carys');
    const project = await mayContribute(page, base);
    const entries = Array.from({ length: 12 }, (_, n) => unheard(`Entry ${'abcdefghijkl'[n]}`));
    for (const words of entries.slice(0, 3)) {
      await contribute(page, base, project);
      await write(page, words);
      await arrived(page, THANKS);
    }
    await isKept(page, `/api/projects/${project.id}`);

    await contribute(page, base, project);
    await press(page, 'Get this ready for when there is no connection');
    await page.getByText('Ready without a connection since').waitFor();
    await cutServer();
    await page.goto(`${base}/projects/${project.id}`);
    await heading(page, project.title);
    await page.getByText('This is as it was on').waitFor();
    await page.locator('.told > li').first().waitFor();
    await contribute(page, base, project);
    for (const words of entries.slice(3, 8)) {
      await write(page, words);
      await arrived(page, KEPT);
      await press(page, 'Say something else');
      await page.waitForSelector('#text:focus');
    }
    // the tablet has closed the page: it opens again without a server, and still knows who is here
    await contribute(page, base, project);
    await page.getByText('This is as it was on').waitFor();
    for (const words of entries.slice(8)) {
      await write(page, words);
      await arrived(page, KEPT);
      await press(page, 'Say something else');
      await page.waitForSelector('#text:focus');
    }
    await page.goto(`${base}/outbox`);
    await heading(page, 'On this device');
    await page.getByText(/9. things wait on this device/).waitFor();
    assert.equal(await waitsIn(page).count(), 9);

    // back, and gone again in the middle of sending
    const sent = (answer) => answer.request().method() === 'POST' && answer.ok();
    const first = page.waitForResponse(sent, { timeout: 60_000 });
    await bringServer();
    // by a press, or by itself where the page tries again in that moment
    await Promise.race([first, press(page, 'Send now').catch(() => first)]);
    await first;
    await cutServer();
    await bringServer();
    await page.waitForFunction(
      (text) => {
        const now = [...document.querySelectorAll('main button')].find(
          (each) => each.innerText === 'Send now',
        );
        now?.click();
        return document.querySelector('main').innerText.includes(text);
      },
      ALL_SENT,
      { timeout: 60_000, polling: 500 },
    );
    assert.equal(await waitsIn(page).count(), 0);
    for (const words of entries) assert.equal(await kept(page, base, project.id, words), 1, words);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  },

  'a page read before is read without a line, and says from when; what is one’s own is not kept': async ({
    base,
    somebody,
  }) => {
    const page = await somebody(WITH_WORKER);
    const [project, other] = await projectsOf(page, base);
    await page.goto(`${base}/projects/${project.id}`);
    await heading(page, project.title);
    await isKept(page, `/api/projects/${project.id}`);
    await lines(page, false);
    await page.reload();
    await heading(page, project.title);
    await page.getByText('This is as it was on').waitFor();
    await page.goto(`${base}/projects/${other.id}`);
    await heading(page, 'We cannot show this page just now');
    await page.goto(`${base}/projects/${project.id}`);
    await heading(page, project.title);
    await lines(page, true);
    await page.getByText('This is as it was on').waitFor({ state: 'detached' });

    await signIn(page, base, 'amina', `/projects/${other.id}`);
    await heading(page, other.title);
    await isKept(page, `/api/projects/${other.id}`);
    await page.goto(`${base}/me`);
    await heading(page, 'My page');
    const paths = await page.evaluate(async () =>
      (await (await caches.open('reads')).keys()).map(({ url }) => new URL(url).pathname),
    );
    assert(paths.length > 3);
    assert.deepEqual(
      paths.filter((path) => /\/mine$|\/participants\//.test(path)),
      [],
    );
    await lines(page, false);
    await page.goto(`${base}/projects/${other.id}`);
    await heading(page, other.title);
    await page.getByText('Signed in as').waitFor();
  },

  'what is refused comes back to be mended, and the rest goes': async ({ base, somebody }) => {
    const page = await somebody(WITH_WORKER);
    await signIn(page, base, 'amina');
    const left = await projectWhere(page, base, ({ membership }) => membership && !membership.duties.length);
    const stays = await projectWhere(
      page,
      base,
      ({ projectId, actions, membership }) =>
        actions.contribute.enabled && membership.projectId !== left.id && projectId !== left.id,
    );
    const [refused, taken] = [unheard('A lamp on the stairs'), unheard('A shelf for bags')];
    for (const project of [left, stays]) {
      await contribute(page, base, project);
      await isKept(page, `/api/projects/${project.id}`);
    }
    await lines(page, false);
    for (const [project, words] of [
      [left, refused],
      [stays, taken],
    ]) {
      await contribute(page, base, project);
      await write(page, words);
      await arrived(page, KEPT);
    }

    // meanwhile, on another device, she leaves the first project
    const elsewhere = await somebody();
    await signIn(elsewhere, base, 'amina');
    const gone = await elsewhere.request.delete(`${base}/api/projects/${left.id}/my-membership`, {
      headers: { 'X-Alongside': '1' },
    });
    assert.equal(gone.status(), 204);

    await lines(page, true);
    await page.getByText('One thing you sent could not be taken as it is.').waitFor();
    assert.equal(await kept(page, base, stays.id, taken), 1);
    await page.getByRole('link', { name: 'See what is waiting' }).first().click();
    await arrived(page, 'On this device');
    await tabTo(page, 'Change it and send it again');
    await page.keyboard.press('Enter');
    await page.waitForFunction((words) => document.querySelector('#text')?.value === words, refused);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
    await press(page, 'Take part and send my words');
    await arrived(page, THANKS);
    assert.equal(await kept(page, base, left.id, refused), 1);
    await page.goto(`${base}/outbox`);
    await page.getByText('Nothing is waiting.').waitFor();
  },

  'signing out while something waits: it is sent first, and then nothing is left': async ({
    base,
    somebody,
  }) => {
    const page = await somebody({ ...WITH_WORKER, viewport: { width: 375, height: 700 } });
    await signIn(page, base, 'amina');
    const project = await mayContribute(page, base);
    const words = unheard('A door that stays open');
    await contribute(page, base, project);
    await isKept(page, `/api/projects/${project.id}`);
    await lines(page, false);
    await write(page, words);
    await arrived(page, KEPT);
    await page.getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Before you sign out' }).waitFor();
    await lines(page, true);
    await page.getByRole('heading', { name: 'All is sent. You can sign out.' }).waitFor();
    await page.locator('main').getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    assert.equal(await kept(page, base, project.id, words), 1);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  },

  'phones are shared: what waits is neither shown to the next person nor sent by them': async ({
    base,
    somebody,
  }) => {
    const page = await somebody(WITH_WORKER);
    await signIn(page, base, 'amina');
    const project = await mayContribute(page, base);
    const words = unheard('Only from Amina');
    await contribute(page, base, project);
    await isKept(page, `/api/projects/${project.id}`);
    await lines(page, false);
    await write(page, words);
    await arrived(page, KEPT);
    // her session ends, as it does after half an hour
    await page.goto('about:blank');
    await page.context().clearCookies();
    await lines(page, true);
    await page.goto(`${base}/outbox`);
    await page.getByText('Something written on this device has not been sent yet.').first().waitFor();
    assert.equal(await page.getByText(words).count(), 0);
    await signIn(page, base, 'ben', '/outbox');
    await page.getByText('Nothing is waiting.').waitFor();
    assert.equal(await page.getByText(words).count(), 0);
    assert.equal(await kept(page, base, project.id, words), 0);
    await page.context().clearCookies();
    await signIn(page, base, 'amina', '/outbox');
    await page.getByText(ALL_SENT).waitFor();
    assert.equal(await kept(page, base, project.id, words), 1);
  },

  'clear this device: nothing is left, with a line or without': async ({ base, somebody }) => {
    const page = await somebody(WITH_WORKER);
    await page.goto(`${base}/projects`);
    await isKept(page, '/api/projects');
    await page.goto(`${base}/outbox`);
    await heading(page, 'On this device');
    await tabTo(page, 'Clear this device');
    await page.keyboard.press('Enter');
    await arrived(page, 'Clear it now?');
    await tabTo(page, 'Yes, clear it');
    await page.keyboard.press('Enter');
    await arrived(page, 'This device is clear');
    assert.deepEqual(await leftovers(page), NOTHING);
    // the worker that still stands behind this page keeps nothing more
    await page.getByRole('link', { name: 'Projects', exact: true }).first().click();
    await arrived(page, 'Projects you can take part in');
    await page.locator('.cards a').first().waitFor();
    assert.deepEqual((await leftovers(page)).caches, []);
    await page.goto(base); // and from here on it begins as on a first visit

    await signIn(page, base, 'amina');
    const project = await mayContribute(page, base);
    await contribute(page, base, project);
    await isKept(page, `/api/projects/${project.id}`);
    await press(page, 'Ways to read');
    await page.getByLabel('Dark', { exact: true }).check();
    await page.fill('#text', 'Only begun');
    await page.waitForFunction(() => localStorage.length === 2);
    await lines(page, false);
    await write(page, unheard('Never to be sent'));
    await arrived(page, KEPT);
    await page.getByRole('link', { name: 'See what is waiting' }).last().click();
    await arrived(page, 'On this device');
    await press(page, 'Clear this device');
    await press(page, 'Yes, clear it');
    await arrived(page, 'This device is clear');
    assert.deepEqual(await leftovers(page), NOTHING);
    await lines(page, true);
    await page.locator('main').getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    assert.equal((await page.request.get(`${base}/api/participants/me`)).status(), 401);
  },
};
