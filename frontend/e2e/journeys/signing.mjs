import assert from 'node:assert/strict';
import { passDoor, signIn } from '../stage.mjs';
import { arrived, press, projectWhere, submit } from './steps.mjs';

export const signing = {
  'sign in through Keycloak and join a project': async ({ base, somebody }) => {
    const scout = await somebody();
    await signIn(scout, base, 'ben');
    const project = await projectWhere(scout, base, ({ membership }) => !membership);

    const page = await somebody();
    await page.goto(`${base}/projects/${project.id}`);
    await page.getByRole('link', { name: 'Take part' }).click();
    await passDoor(page, 'ben');
    await page.waitForURL(`${base}/projects/${project.id}`);
    await press(page, 'Take part');
    await arrived(page, 'You are taking part.');
    await page.getByLabel('I work in it').check();
    await press(page, 'Save my answer');
    await page.getByText('Saved', { exact: true }).waitFor();
    await press(page, 'Stop taking part');
    await arrived(page, 'You no longer take part.');
  },

  'somebody who signs in for the first time says what to call them, and comes back': async ({
    base,
    somebody,
  }) => {
    const page = await somebody();
    await page.goto(`${base}/sign-in?to=${encodeURIComponent('/projects?q=e')}`);
    await passDoor(page, 'admin');
    await page.getByRole('heading', { name: 'What would you like to be called?' }).waitFor();
    await page.fill('#displayName', 'Ada');
    await submit(page);
    await arrived(page, 'What we agree with one another');
    assert.ok((await page.getByRole('main').getByRole('link').allTextContents()).includes('Privacy notice'));
    await press(page, 'I have read and accept both');
    await page.waitForURL(`${base}/projects?q=e`);
  },

  'the way back from the header is to the page of now': async ({ base, somebody }) => {
    const page = await somebody();
    await page.goto(`${base}/projects`);
    await page.locator('.cards a').first().click();
    await page.waitForURL(/projects\/[0-9a-f-]{36}$/);
    const here = page.url();
    await page.locator('header').getByRole('link', { name: 'Sign in' }).click();
    await passDoor(page, 'ben');
    await page.waitForURL(here);
  },

  'another tab hears of signing out, and the next person sees nothing': async ({ base, somebody }) => {
    const page = await somebody();
    await signIn(page, base, 'amina', '/projects/new');
    const other = await page.context().newPage();
    await other.goto(`${base}/projects/new`);
    await other.fill('#title', 'Only for Amina');
    await other.waitForFunction(() => localStorage.length === 1);
    await page.getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    await other.getByRole('link', { name: 'Sign in' }).waitFor();
    assert.equal(await other.inputValue('#title'), '');
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  },

  'signing out ends both sessions: the password is asked for again': async ({ base, somebody }) => {
    const page = await somebody();
    await signIn(page, base, 'carys', '/me');
    await page.getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    assert.equal((await page.request.get(`${base}/api/participants/me`)).status(), 401);
    await page.goto(`${base}/sign-in?to=/me`);
    await page.waitForSelector('#password');
  },

  'phones are shared: signing out leaves nothing, another person sees nothing': async ({
    base,
    somebody,
  }) => {
    const page = await somebody({ viewport: { width: 375, height: 700 } });
    await signIn(page, base, 'amina', '/projects/new');
    await page.fill('#title', 'Only for Amina');
    await page.waitForFunction(() => localStorage.length === 1);
    await page.fill('#summary', 'Written just before');
    await page.getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await page.goBack();
    await page.waitForSelector('#title');
    assert.equal(await page.inputValue('#title'), '');
    await signIn(page, base, 'ben', '/projects/new');
    assert.equal(await page.inputValue('#title'), '');
  },
};
