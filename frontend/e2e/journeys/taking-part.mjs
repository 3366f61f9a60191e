import assert from 'node:assert/strict';
import { signIn } from '../stage.mjs';
import { arrived, heading, press, submit, unheard } from './steps.mjs';

/** Starts an idea as whoever is signed in on the page, and stays on its page. */
export async function startIdea(page, base, title, organisation) {
  await page.goto(`${base}/projects/new`);
  await page.getByRole('option', { name: 'Choose a place' }).waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('#place').options.length > 1);
  await page.fill('#title', title);
  await page.fill('#summary', 'A small idea, to see what others think of it.');
  await page.getByLabel('Education').check();
  await page.selectOption('#place', { index: 1 });
  await press(page, 'Add an aim');
  await page.fill('#aims-0-change', 'More people borrow than buy.');
  if (organisation) await page.getByLabel(organisation).check();
  await submit(page);
  await heading(page, title);
  return new URL(page.url()).pathname;
}

export const takingPart = {
  'an idea is started, its text changed, and an aim keeps its earlier words': async ({ base, somebody }) => {
    const page = await somebody();
    await signIn(page, base, 'ben');
    const title = unheard('A library of things');
    await startIdea(page, base, title);
    await page.getByRole('link', { name: 'Change the text' }).click();
    await page.fill('#aims-0-change', 'Every street can borrow a drill.');
    await submit(page);
    await heading(page, title);
    await page.getByText('Every street can borrow a drill.').waitFor();
    await page.getByText('Show the earlier words').click();
    await page.getByText('More people borrow than buy.').waitFor();
    const versions = await page.getByText(/^Version/).allTextContents();
    assert.match(versions.join(), /Version .?2.*Version .?1/s);
  },

  'a steward offers a duty, and it is taken on': async ({ base, somebody }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const title = unheard('A choir');
    const path = await startIdea(steward, base, title);

    const member = await somebody();
    await signIn(member, base, 'amina', path);
    await press(member, 'Take part');
    await arrived(member, 'You are taking part.');

    await steward.goto(`${base}${path}/people`);
    await press(steward, /^Ask them to be a steward Amina/);
    await steward.getByText('asked to be a steward', { exact: true }).waitFor();

    await member.goto(`${base}/me`);
    await member.locator('.card', { hasText: title }).getByRole('link', { name: 'Answer' }).click();
    await arrived(member, 'Your part');
    await press(member, 'Yes, I will');
    await arrived(member, 'What you have taken on');
    await member.getByText('You are a steward.').waitFor();
    await member.getByRole('link', { name: 'Change the text' }).waitFor();
  },

  'the only steward sees why they cannot go': async ({ base, somebody }) => {
    const page = await somebody();
    await signIn(page, base, 'ben');
    await startIdea(page, base, unheard('A bench'));
    const leave = page.getByRole('button', { name: 'Stop taking part' });
    assert.equal(await leave.getAttribute('aria-disabled'), 'true');
    await page.getByText('You are the only steward.').first().waitFor();
  },

  'who may not edit, or see who takes part, is told why': async ({ base, somebody }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const path = await startIdea(steward, base, unheard('A swing'));
    const page = await somebody();
    await signIn(page, base, 'amina', path);
    await page.goto(`${base}${path}/edit`);
    await page.getByText('The stewards of the project change its text.').waitFor();
    await page.goto(`${base}${path}/people`);
    await page.getByText('Only the stewards and facilitators of the project see who takes part.').waitFor();
  },
};
