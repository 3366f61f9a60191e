// What is held about somebody belongs to them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { passDoor, signIn } from '../stage.mjs';
import { arrived, kept, press, projectWhere, submit, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

async function introduce(page) {
  await page.fill('#displayName', 'Ada');
  await submit(page);
  await press(page, 'I have read and accept both');
}

/** Signs in, and says who they are if nobody has yet. */
export async function comeAs(page, base, name) {
  await page.goto(`${base}/sign-in?to=/me`);
  await passDoor(page, name);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (await page.locator('#displayName').count()) await introduce(page);
  await page.getByText('Signed in as').waitFor();
}

export const belonging = {
  'all that is held is seen, taken along and erased; the same pages know nobody': async ({
    base,
    somebody,
  }) => {
    const page = await somebody();
    await comeAs(page, base, 'admin');
    const project = await projectWhere(page, base, ({ membership }) => !membership);
    const words = unheard('A shelf for borrowed umbrellas');
    await page.goto(`${base}/projects/${project.id}/contribute`);
    await page.getByRole('button', { name: 'Take part and send my words' }).waitFor();
    await page.fill('#text', words);
    await page.getByLabel('An idea').check();
    await press(page, 'Take part and send my words');
    await arrived(page, 'Thank you');

    await page.goto(`${base}/me`);
    await page.getByRole('link', { name: 'See everything we hold about you' }).click();
    await arrived(page, 'Everything about you');
    await page.getByText(words).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Take it with me' }).click(),
    ]);
    const { things } = JSON.parse(readFileSync(await file.path(), 'utf8'));
    assert.deepEqual([...new Set(things.map(({ kind }) => kind))].sort(), [
      'acceptance',
      'account',
      'contribution',
      'membership',
      'profile',
    ]);

    await page.getByLabel('It is taken back too').check();
    await press(page, 'Erase everything');
    await arrived(page, 'Erase everything about you now');
    await press(page, 'No, keep it');
    await arrived(page, 'Erase everything');
    await press(page, 'Erase everything');
    await press(page, 'Yes, erase it');
    await arrived(page, 'It is erased');
    await page.locator('main').getByRole('link', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    assert.equal(await kept(page, base, project.id, words), 0);

    await page.goto(`${base}/sign-in?to=/me`);
    await passDoor(page, 'admin');
    await page.getByRole('heading', { name: 'What would you like to be called?' }).waitFor();
  },

  'the last steward goes for good, and a member takes it on': async ({ base, somebody }) => {
    const steward = await somebody();
    await comeAs(steward, base, 'admin');
    const path = await startIdea(steward, base, unheard('A swap shop'));
    await steward.goto(`${base}/me/data`);
    await press(steward, 'Erase everything');
    await press(steward, 'Yes, erase it');
    await arrived(steward, 'It is erased');

    const member = await somebody();
    await signIn(member, base, 'amina', path);
    await member.getByText('This project looks for a steward. Anyone').waitFor();
    await press(member, 'Take part');
    await arrived(member, 'You are taking part.');
    await press(member, 'Yes, I will');
    await member.getByText('You are a steward.').waitFor();
  },
};
