// From stage to stage: what must be done together, and what stays readable of it.
import assert from 'node:assert/strict';
import { signIn } from '../stage.mjs';
import { arrived, heading, press, submit, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

/** On the page of the project: what somebody speaks from, shown beside their name. */
async function show(page, base, path, expertise) {
  await page.goto(base + path);
  await page.getByLabel(expertise, { exact: true }).check();
  const consent = page.getByLabel('Yes, you may keep that I use this service');
  if (await consent.count()) await consent.check();
  await page.getByLabel('Show my answer beside my name').check();
  await press(page, 'Save my answer');
  await page.getByText('Saved', { exact: false }).first().waitFor();
}

async function move(page, base, path, where, words) {
  await page.goto(`${base}${path}/stages/move`);
  await page.getByLabel(where).check();
  await page.fill('#words', words);
  await submit(page);
}

async function writeStep(page, what) {
  await page.fill('#what', what);
  await page.fill('#who', 'The two of us');
  await page.fill('#dueOn', new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
  await submit(page);
}

export const stages = {
  'a next step is written down, changed, done, and everyone sees it': async ({ base, somebody }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const path = await startIdea(steward, base, unheard('A wall to paint'));
    await steward.getByRole('link', { name: 'All next steps' }).click();
    await heading(steward, 'Next steps');
    await submit(steward);
    await steward.getByRole('link', { name: 'Say what is to be done' }).waitFor();
    await writeStep(steward, 'Ask who owns the wall');
    await arrived(steward, 'It stands on the list now.');
    assert.equal(await steward.inputValue('#what'), '');
    await steward.getByRole('link', { name: /^Change it/ }).click();
    await heading(steward, 'Change a next step');
    await steward.fill('#needs', 'A ladder');
    await submit(steward);
    await heading(steward, 'Next steps');

    const stranger = await somebody();
    await stranger.goto(base + path);
    await stranger.getByRole('heading', { name: 'Ask who owns the wall' }).waitFor();
    await stranger.getByText('A ladder').waitFor();

    await press(steward, /^It is done/);
    await arrived(steward, 'Next steps');
    await steward.getByText(/^Done on/).waitFor();
    await stranger.reload();
    await stranger.getByText('No next step is written down.').waitFor();
  },

  'a resident and an officer plan together, a first try is refused with every reason, and then they go on':
    async ({ base, somebody }) => {
      const resident = await somebody();
      await signIn(resident, base, 'amina');
      const title = unheard('A warm room');
      const path = await startIdea(resident, base, title);
      await resident.getByRole('link', { name: 'How it came here, and what comes next' }).click();
      await heading(resident, 'Stage by stage');
      assert.equal(await resident.getByText('Still to do').count(), 6);
      await move(resident, base, path, /^On to/, 'A room that is open until nine.');
      const alert = resident.getByRole('alert');
      await alert.waitFor();
      assert.deepEqual(await alert.getByRole('listitem').count(), 6);
      assert.equal(await resident.inputValue('#words'), 'A room that is open until nine.');

      const officer = await somebody();
      await signIn(officer, base, 'ben', path);
      await press(officer, 'Take part');
      await arrived(officer, 'You are taking part.');
      await resident.goto(`${base}${path}/people`);
      await press(resident, /^Ask them to be a steward Ben/);
      await resident.getByText('asked to be a steward', { exact: true }).waitFor();
      await officer.goto(base + path);
      await press(officer, 'Yes, I will');
      await officer.getByText('You are a steward.').waitFor();
      await show(officer, base, path, 'I work in it');
      await show(resident, base, path, 'I use this service');

      await officer.goto(`${base}${path}/edit`);
      await officer.fill('#aims-0-forWhom', 'People whose homes are cold');
      await officer.fill('#aims-0-howWeWillKnow', 'We ask them in the spring.');
      await submit(officer);
      await heading(officer, title);

      await officer.goto(`${base}${path}/next-steps`);
      await writeStep(officer, 'Count the chairs');
      await arrived(officer, 'It stands on the list now.');

      await officer.goto(`${base}${path}/fixed-points`);
      await press(officer, 'Say that nothing is fixed');
      await officer.getByText('Nothing is fixed: everything can still change.').waitFor();

      await officer.goto(`${base}${path}/voices`);
      await officer.selectOption('#population', 'OLDER_PEOPLE');
      await officer.fill('#notAskedBecause', 'The day centre opens again in March.');
      await submit(officer);
      await arrived(officer, 'It stands on the board now.');

      await officer.goto(`${base}${path}/resources`);
      await officer.getByLabel('Space').check();
      await officer.fill('#what', 'A room that can be heated');
      await officer.fill('#needed', '1');
      await officer.fill('#unit', 'rooms');
      await submit(officer);
      await arrived(officer, 'It is part of the plan now.');
      await officer.getByRole('link', { name: /^Pledge some of it/ }).click();
      await heading(officer, 'Pledge what you can give');
      await officer.fill('#amount', '1');
      await submit(officer);
      await heading(officer, 'What it takes');

      await resident.goto(`${base}${path}/stages/move`);
      assert.equal(await resident.inputValue('#words'), 'A room that is open until nine.');
      await resident.getByText('All of it is done.', { exact: false }).waitFor();
      await submit(resident);
      await heading(resident, 'Stage by stage');
      await arrived(resident, 'Stage by stage');

      const stranger = await somebody();
      await stranger.goto(`${base}${path}/stages`);
      await stranger.getByText('A room that is open until nine.').waitFor();
      await stranger.getByText(/2.* people took part on the last day/).waitFor();

      for (const facet of ['What', 'Where', 'When']) {
        await officer.goto(`${base}${path}/decisions`);
        await press(officer, `It needs no decision ${facet}`);
        await officer.getByLabel('Why does it need no decision?').fill('We planned it already.');
        await press(officer, 'Say so');
        await arrived(officer, facet);
      }
      await officer.goto(`${base}${path}/co-delivery`);
      await officer.getByLabel('No, not together').check();
      await officer.fill('#because', 'The owner of the room lets only staff open it.');
      await submit(officer);
      await heading(officer, 'Stage by stage');
      await move(officer, base, path, /^On to.*Look back/, 'The room, and who opens it.');
      await heading(officer, 'Stage by stage');
      await stranger.goto(base + path);
      await stranger.getByRole('strong').filter({ hasText: 'It is not delivered together.' }).waitFor();
      await stranger.getByText('The owner of the room lets only staff open it.').waitFor();
    },

  'a project ends and says why; nobody can join it, until it goes on again': async ({ base, somebody }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const path = await startIdea(steward, base, unheard('A pond'));
    await steward.goto(`${base}${path}/halt`);
    await steward.getByLabel(/^It has ended/).check();
    await steward.fill('#because', 'The council has filled the pond.');
    await submit(steward);
    await heading(steward, 'Stage by stage');

    const other = await somebody();
    await signIn(other, base, 'amina', path);
    await other.getByText('The council has filled the pond.').waitFor();
    const join = other.getByRole('button', { name: 'Take part' });
    assert.equal(await join.getAttribute('aria-disabled'), 'true');
    await other.getByText('This project has ended', { exact: false }).first().waitFor();

    await press(steward, 'Let it go on');
    await steward.getByRole('link', { name: 'Move to another stage' }).waitFor();
    await other.reload();
    await press(other, 'Take part');
    await arrived(other, 'You are taking part.');
  },
};
