import assert from 'node:assert/strict';
import { passDoor, read, signIn } from '../stage.mjs';
import { arrived, heading, press, submit, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

/** Nothing of it: not at its address, in the list or in a search. */
async function isInvisible(page, base, path, title) {
  await page.goto(base + path);
  await heading(page, 'We cannot find that page');
  assert.equal(await page.getByText(title).count(), 0);
  const { items } = await read(page, base, `/api/projects?q=${encodeURIComponent(title)}`);
  assert.deepEqual(items, []);
  const id = path.split('/').pop();
  const never = '00000000-0000-4000-8000-000000000000';
  const [there, nowhere] = await Promise.all(
    [id, never].map(async (one) => {
      const answer = await page.request.get(`${base}/api/projects/${one}`);
      return [answer.status(), (await answer.text()).replaceAll(one, '').replace(/"traceId":"[^"]*"/, '')];
    }),
  );
  assert.deepEqual(there, nowhere);
}

async function goPrivate(page, reason) {
  await page.getByRole('link', { name: 'Change the text' }).click();
  await page.getByLabel('Only people who take part').check();
  await page.fill('#privateBecause', reason);
  await submit(page);
  await page.getByText('Tick that you want to take it out of sight', { exact: false }).first().waitFor();
  await page.getByLabel('Yes, take it out of sight of everybody outside').check();
  await submit(page);
}

export const inConfidence = {
  'a project goes private, and is joined by invitation through the sign-in': async ({ base, somebody }) => {
    const steward = await somebody({ permissions: ['clipboard-read', 'clipboard-write'] });
    await signIn(steward, base, 'ben');
    const title = unheard('What carers say');
    const path = await startIdea(steward, base, title);
    const guest = await somebody();
    await guest.goto(base + path);
    await heading(guest, title);

    await goPrivate(steward, 'We speak about people who are not in the room.');
    await heading(steward, title);
    await steward.getByText('Only people who take part can see this project').waitFor();
    const outsider = await somebody();
    await signIn(outsider, base, 'dewi');
    await isInvisible(guest, base, path, title);
    await isInvisible(outsider, base, path, title);

    await steward.getByRole('link', { name: 'Invite people' }).click();
    await heading(steward, 'Invitations');
    await press(steward, 'Make an invitation');
    await arrived(steward, 'Here is your invitation');
    await steward.locator('.qr').waitFor();
    await press(steward, 'Copy the link');
    await steward.getByText('Copied').waitFor();
    const link = await steward.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /\/invitation#[\w-]{22}$/);

    const member = await somebody();
    const sent = [];
    member.on('request', (request) => sent.push(request.url()));
    await member.goto(link);
    await heading(member, new RegExp(`You are invited: .?${title}`));
    await member.getByText('We speak about people who are not in the room.').waitFor();
    await member.getByRole('link', { name: 'Sign in to take part' }).click();
    await passDoor(member, 'amina');
    await heading(member, new RegExp(`You are invited: .?${title}`));
    await press(member, 'Take part');
    await heading(member, title);
    await member.getByText('Only people who take part can see this project').waitFor();
    const secret = link.split('#')[1];
    assert.ok(sent.every((url) => !url.includes(secret)));
    await member.goto(`${base}/me`);
    const mine = member.locator('.card', { hasText: title });
    await mine.getByText('Private', { exact: true }).waitFor();

    const late = await somebody();
    await signIn(late, base, 'carys');
    await late.goto(link);
    await heading(late, 'This invitation opens nothing');
    await isInvisible(guest, base, path, title);
  },

  'an invitation that was revoked opens nothing': async ({ base, somebody }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const path = await startIdea(steward, base, unheard('A bench'));
    await steward.goto(`${base}${path}/invitations`);
    await steward.fill('#uses', '20');
    await press(steward, 'Make an invitation');
    await arrived(steward, 'Here is your invitation');
    const link = await steward.locator('.invitation code').textContent();
    await press(steward, /^Revoke/);
    await arrived(steward, 'Revoked');
    const guest = await somebody();
    await guest.goto(link);
    await heading(guest, 'This invitation opens nothing');
  },
};
