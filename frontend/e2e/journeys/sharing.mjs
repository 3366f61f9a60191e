// What people need and what they know is theirs to show, to one project at a time, and to stop showing.
import assert from 'node:assert/strict';
import { signIn } from '../stage.mjs';
import { arrived, press, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

/** A project of ben's in which amina takes part. */
async function together(base, somebody, name) {
  const steward = await somebody();
  await signIn(steward, base, 'ben');
  const title = unheard(name);
  const path = await startIdea(steward, base, title);
  const member = await somebody();
  await signIn(member, base, 'amina', path);
  await press(member, 'Take part');
  await arrived(member, 'You are taking part.');
  return { steward, member, title, path };
}

export const sharing = {
  'access needs are shared with one project, looked at, seen in the own list, and no longer shared': async ({
    base,
    somebody,
  }) => {
    const { steward, member, title, path } = await together(base, somebody, 'A supper club');
    await member.goto(`${base}/me`);
    await member.getByRole('link', { name: 'Change it, share it, or see who looked' }).click();
    await arrived(member, 'What you need to take part');
    await member.getByLabel('A way without steps').check();
    await member.getByLabel('Anything else?').fill('A seat near the door, please.');
    await press(member, 'Save what I need');
    await member.getByText('Saved', { exact: true }).waitFor();
    assert.equal(await member.evaluate(() => localStorage.length), 0);

    await steward.goto(`${base}${path}/people`);
    await steward.getByRole('link', { name: 'See what people need' }).click();
    await arrived(steward, 'What people need');
    await steward.getByText('Nobody has shared anything they need.').waitFor();

    await press(member, `Share it ${title}`);
    const card = member.locator('.card', { hasText: title });
    await card.getByText('stewards and facilitators see it since').waitFor();

    await steward.reload();
    await steward.getByText('Each person on this list sees that you looked').waitFor();
    await steward.getByText(/A way without steps.?: .?one person/).waitFor();
    await steward.getByText('A seat near the door, please.').waitFor();

    await member.reload();
    const looks = member.getByRole('region', { name: 'Who has looked' });
    const look = looks.locator('.card', { hasText: title });
    await look.getByText('Ben Hartley').waitFor();
    assert.equal(await look.count(), 1);

    await press(member, `Stop sharing ${title}`);
    await card.getByText('They do not see it.').waitFor();
    await steward.reload();
    await steward.getByText('Nobody has shared anything they need.').waitFor();
  },

  'that somebody uses a service is kept with their yes, shown by their choice, and taken back': async ({
    base,
    somebody,
  }) => {
    const { steward, member, path } = await together(base, somebody, 'A walking bus');
    const inList = async () => {
      await steward.goto(`${base}${path}/people`);
      return steward.locator('.card', { hasText: 'Amina Khan' });
    };
    await member.getByLabel('I use this service').check();
    await press(member, 'Save my answer');
    await arrived(member, 'Please check these');
    await member.getByLabel('Yes, you may keep that I use this service').check();
    await press(member, 'Save my answer');
    await member.getByText('Saved', { exact: true }).waitFor();
    const hidden = await inList();
    await hidden.getByText('Taking part since').waitFor();
    assert.equal(await hidden.getByText('uses this service').count(), 0);

    await member.getByLabel('Show my answer beside my name').check();
    await press(member, 'Save my answer');
    await member.getByText('Saved', { exact: true }).waitFor();
    await (await inList()).getByText('uses this service').waitFor();

    await member.getByLabel('I would rather not say').check();
    await press(member, 'Save my answer');
    await member.getByText('Saved', { exact: true }).waitFor();
    const after = await inList();
    await after.getByText('Taking part since').waitFor();
    assert.equal(await after.getByText('uses this service').count(), 0);
  },
};
