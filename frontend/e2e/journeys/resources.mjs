// What a project needs, who pledges it, and how it copes with the rest.
import assert from 'node:assert/strict';
import { signIn } from '../stage.mjs';
import { arrived, heading, press, submit, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

/** Amounts stand between marks of direction. */
const pledged = (page, amount) =>
  page.getByText(new RegExp(`Pledged: \\W*${amount}\\W* of \\W*8 hours a week`)).waitFor();

async function writeDown(page) {
  await submit(page);
  await page.getByRole('link', { name: 'Say what is needed' }).waitFor();
  await page.getByLabel('Time').check();
  await page.fill('#what', 'Hands that hold a brush');
  await page.fill('#needed', '8');
  await page.fill('#unit', 'hours a week');
  await submit(page);
  await arrived(page, 'It is part of the plan now.');
  assert.equal(await page.inputValue('#what'), '');
}

async function pledge(page, amount) {
  await page.getByRole('link', { name: /^Pledge some of it/ }).click();
  await heading(page, 'Pledge what you can give');
  await page.fill('#amount', amount);
}

export const resources = {
  'what it takes is written down, pledged, taken back, and coped with where it is missing': async ({
    base,
    somebody,
  }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const path = await startIdea(steward, base, unheard('A wall to paint'), 'Trust Links');
    await steward.goto(`${base}${path}/resources`);
    await heading(steward, 'What it takes');
    await writeDown(steward);

    const member = await somebody();
    await signIn(member, base, 'amina', path);
    await press(member, 'Take part');
    await arrived(member, 'You are taking part.');
    await member.goto(`${base}${path}/resources`);
    await pledge(member, '3');
    await submit(member);
    await heading(member, 'What it takes');
    await pledged(member, 3);
    await member.getByText(/^\W*Somebody who takes part/).waitFor();
    await press(member, /^Take my pledge back/);
    await arrived(member, 'What it takes');
    await pledged(member, 0);
    await pledge(member, '2,5');
    await member.fill('#note', 'On Mondays');
    await member.getByLabel('Show my name beside it').check();
    await submit(member);
    await heading(member, 'What it takes');

    await steward.goto(`${base}${path}/resources`);
    await steward.getByRole('link', { name: /^Change it/ }).click();
    await heading(steward, 'Change what is needed');
    await steward.fill('#used', '1');
    await steward.selectOption('#organisation', { label: 'Trust Links' });
    await steward.fill('#amount', '2');
    await press(steward, 'Write it down');
    await steward.getByText('Saved', { exact: true }).waitFor();
    assert.equal(await steward.inputValue('#used'), '1');
    await press(steward, 'Save it');
    await heading(steward, 'What it takes');
    await steward.fill('#words', 'We paint the lower half first.');
    await press(steward, 'Save how we cope');
    await steward.getByText('Saved', { exact: true }).waitFor();

    const stranger = await somebody();
    await stranger.goto(`${base}${path}/resources`);
    await pledged(stranger, '4.5');
    await stranger.getByText(/Used so far: \W*1/).waitFor();
    await stranger.getByText(/^Still missing: \W*3.5/).waitFor();
    await stranger.getByText('Trust Links', { exact: false }).waitFor();
    await stranger.getByText('On Mondays').waitFor();
    await stranger.getByText('We paint the lower half first.').waitFor();
    assert.equal(await stranger.getByRole('textbox').count(), 0);
  },
};
