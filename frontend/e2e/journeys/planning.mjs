// What a plan says before anybody is asked for ideas: what cannot change, and who has what to gain or to lose.
import assert from 'node:assert/strict';
import { signIn } from '../stage.mjs';
import { arrived, heading, press, submit, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

async function fix(page, what) {
  await page.fill('#what', what);
  await page.fill('#why', 'It is paid for.');
  await page.fill('#whoSays', 'The council');
  await submit(page);
  await arrived(page, 'It stands on the list now.');
}

export const planning = {
  'what cannot change stands above the question, and what was added late says so': async ({
    base,
    somebody,
  }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const path = await startIdea(steward, base, unheard('A wall to paint'));
    await steward.getByRole('link', { name: 'What cannot change' }).click();
    await heading(steward, 'What cannot change');
    await press(steward, 'Say that nothing is fixed');
    await steward.getByText('Nothing is fixed: everything can still change.').waitFor();
    await fix(steward, 'The wall stays where it is');
    assert.equal(await steward.getByText('Nothing is fixed').count(), 0);

    const resident = await somebody();
    await signIn(resident, base, 'amina', `${path}/contribute`);
    await resident.getByText('The wall stays where it is').waitFor();
    await resident.fill('#text', 'Paint a river on it.');
    await submit(resident);
    await resident.getByRole('heading', { level: 1 }).filter({ hasText: 'Thank you' }).waitFor();

    await fix(steward, 'The colour is blue');
    const stranger = await somebody();
    await stranger.goto(`${base}${path}/fixed-points`);
    const late = stranger.getByRole('listitem').filter({ hasText: 'The colour is blue' });
    await late.getByText('Added after people had begun to speak').waitFor();
    const early = stranger.getByRole('listitem').filter({ hasText: 'The wall stays where it is' });
    assert.equal(await early.getByText('Added after people had begun to speak').count(), 0);

    await steward.getByRole('button', { name: /^It can change after all The wall/ }).click();
    await arrived(steward, 'What cannot change');
    await stranger.reload();
    await stranger.getByRole('heading', { level: 2, name: 'Can change after all' }).waitFor();
  },

  'people who take part tell each other what they have to gain, and nobody else': async ({
    base,
    somebody,
  }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const path = await startIdea(steward, base, unheard('A shop for tools'));
    await steward.getByRole('link', { name: 'Who has what to gain or to lose' }).click();
    await heading(steward, 'Who has what to gain or to lose');
    await press(steward, /^Say it What you have/);
    await steward.getByLabel('Yes', { exact: true }).check();
    await steward.fill('#words', 'My sister rents out the shop.');
    await press(steward, 'Save it');
    await arrived(steward, 'What you have to gain or to lose');

    const other = await somebody();
    await signIn(other, base, 'amina', `${path}/interests`);
    await heading(other, 'Who has what to gain or to lose');
    await other.getByText(/^Those who take part declare/).waitFor();
    assert.equal(await other.getByText('My sister rents out the shop.').count(), 0);
    await other.goto(base + path);
    await press(other, 'Take part');
    await arrived(other, 'You are taking part.');
    await other.goto(`${base}${path}/interests`);
    await other.getByText('My sister rents out the shop.').waitFor();
  },
};
