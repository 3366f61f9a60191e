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

async function decide(page, words) {
  await heading(page, 'Write down a decision');
  for (const [field, said] of Object.entries(words)) await page.fill(`#${field}`, said);
  await submit(page);
}

export const planning = {
  'a design is decided side by side, and a decision gives way to another': async ({ base, somebody }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const path = await startIdea(steward, base, unheard('A bench to sit on'));
    await steward.getByRole('link', { name: 'What we decided' }).click();
    await heading(steward, 'What we decided');
    await steward.getByRole('link', { name: 'Decide Where', exact: true }).click();
    await decide(steward, {
      question: 'Where does the bench go?',
      options: 'By the lake\nBy the road',
      outcome: 'By the lake',
      reasons: 'It is quiet there.',
      dissent: 'Some of us cannot walk that far.',
      leftOut: 'Whoever cannot walk on grass',
      remedy: 'A path',
    });
    await heading(steward, 'Where does the bench go?');

    await steward.getByRole('link', { name: 'Decide it anew' }).click();
    await heading(steward, 'Write down a decision');
    assert.equal(await steward.inputValue('#options'), 'By the lake\nBy the road');
    await decide(steward, {
      outcome: 'By the road',
      reasons: 'No path was to be had.',
      leftOut: 'Everyone can',
    });
    await steward.getByRole('link', { name: 'See what it replaced' }).click();
    await steward.getByText('Another one stands in its place').waitFor();

    await steward.goto(`${base}${path}/decisions`);
    await press(steward, /^It needs no decision When/);
    await steward.getByLabel('Why does it need no decision?').fill('A bench is always there.');
    await press(steward, 'Say so');
    await arrived(steward, 'When');

    const stranger = await somebody();
    await stranger.goto(`${base}${path}/decisions`);
    await stranger.getByText('A bench is always there.').waitFor();
    await stranger.getByRole('link', { name: 'By the road' }).click();
    await heading(stranger, 'Where does the bench go?');
    await stranger.getByText('No path was to be had.').waitFor();
  },

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
    await resident.getByLabel('An idea').check();
    await submit(resident);
    await arrived(resident, 'Thank you. Your words are with us.');

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
