import assert from 'node:assert/strict';
import { read, signIn } from '../stage.mjs';
import { comeAs } from './belonging.mjs';
import { arrived, heading, kept, press, projectWhere, submit, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

const moderated = ({ actions, membership }) =>
  actions.moderate.enabled && membership.duties.includes('STEWARD');

export const safety = {
  'a report, hidden with a reason, complained about, and restored by somebody else': async ({
    base,
    somebody,
  }) => {
    // Ben and Dewi both look after the project; Amina takes part in it
    const ben = await somebody();
    await signIn(ben, base, 'ben');
    const dewi = await somebody();
    await signIn(dewi, base, 'dewi');
    const others = await read(dewi, base, '/api/participants/me/projects?limit=100');
    const dewis = others.items
      .filter(({ membership }) => membership.duties.length)
      .map(({ projectId }) => projectId);
    const project = await projectWhere(
      ben,
      base,
      (mine) => moderated(mine) && dewis.includes(mine.membership.projectId),
    );
    const amina = await somebody();
    await signIn(amina, base, 'amina');
    const words = unheard('The waiting room is a disgrace');
    await amina.goto(`${base}/projects/${project.id}/contribute`);
    await amina.fill('#text', words);
    await amina.getByLabel('A worry').check();
    await submit(amina);
    await arrived(amina, 'Thank you. Your words are with us.');
    await amina.getByRole('link', { name: 'Change or take back' }).click();
    await heading(amina, 'A worry');
    const address = amina.url();

    const guest = await somebody({ viewport: { width: 375, height: 800 } });
    await guest.goto(address);
    await guest.getByRole('link', { name: /^Report/ }).click();
    await heading(guest, 'Report what harms');
    await guest.getByLabel('It is full of hate, or mocks people').check();
    await guest.fill('#words', 'It is unkind to the staff.');
    await press(guest, 'Send my report');
    await arrived(guest, 'Thank you for telling us');
    await guest.getByRole('link', { name: 'See what became of it' }).click();
    await guest.getByText('Nobody has decided yet.').waitFor();
    const receipt = guest.url();

    await ben.goto(`${base}/projects/${project.id}`);
    await ben.getByRole('link', { name: 'See what was reported' }).click();
    await heading(ben, 'What was reported');
    const card = ben.locator('.cases > li', { hasText: words });
    await card.getByText('It is unkind to the staff.').waitFor();
    await card.getByRole('button', { name: 'Hide these words' }).click();
    await ben.getByLabel(/^We speak with respect/).check();
    await ben.fill('#reason', 'Disgrace is a hard word.');
    await submitIn(card);
    await arrived(ben, 'Reported on');
    await card.getByText('The words were hidden.').waitFor();

    await guest.goto(receipt);
    await guest.getByText('The words were hidden.').waitFor();
    await guest.goto(address);
    await heading(guest, 'These words are hidden');
    assert.equal(await guest.getByText(words).count(), 0);
    assert.equal(await kept(guest, base, project.id, words), 0);

    await amina.goto(address);
    await heading(amina, 'Your words are hidden');
    await amina.getByText('Disgrace is a hard word.').waitFor();
    await amina.fill('#words', 'It is about the room and not about anybody in it.');
    await press(amina, 'Send my complaint');
    await arrived(amina, 'Your complaint is with us');

    await ben.goto(`${base}/projects/${project.id}/reports`);
    const own = ben.locator('.cases > li', { hasText: 'not about anybody in it' });
    await own.getByText('You have a part in this yourself').waitFor();
    assert.equal(await own.getByRole('button').count(), 0);

    await dewi.goto(`${base}/projects/${project.id}/reports`);
    const complaint = dewi.locator('.cases > li', { hasText: 'not about anybody in it' });
    await complaint.getByRole('button', { name: 'Show the words again' }).click();
    await dewi.fill('#reason', 'It breaks no rule.');
    await submitIn(complaint);
    await complaint.getByText('The words are shown again.').waitFor();

    await guest.goto(address);
    await heading(guest, 'A worry');
    await guest.getByText(words).waitFor();
    assert.equal(await kept(guest, base, project.id, words), 1);
  },

  'a project is hidden by an admin; its steward complains, and another admin shows it again': async ({
    base,
    somebody,
  }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const title = unheard('Who parks across the gate?');
    const path = await startIdea(steward, base, title);
    const guest = await somebody({ viewport: { width: 375, height: 800 } });
    await guest.goto(base + path);
    await guest.locator('a[href^="/report/project/"]').click();
    await guest.getByLabel('It tells private things about somebody').check();
    await guest.fill('#words', 'We all know whose car it is.');
    await press(guest, 'Send my report');
    await arrived(guest, 'Thank you for telling us');

    const admin = await somebody();
    await comeAs(admin, base, 'admin');
    await admin.goto(`${base}/reports`);
    const card = admin.locator('.cases > li', { hasText: title });
    await card.getByRole('button', { name: 'Hide this project' }).click();
    await admin.getByLabel(/^We leave out what would tell/).check();
    await admin.fill('#reason', 'It points at a neighbour.');
    await submitIn(card);
    await card.getByText('The words were hidden.').waitFor();
    await guest.goto(base + path);
    await heading(guest, 'We cannot find that page');

    await steward.goto(base + path);
    const note = steward.locator('section', { hasText: 'This project is hidden' }).last();
    await note.getByText('It points at a neighbour.').waitFor();
    await note.locator('#words').fill('I have taken the car out of it.');
    await press(steward, 'Send my complaint');
    await arrived(steward, 'Your complaint is with us');

    await admin.goto(`${base}/reports`);
    const own = admin.locator('.cases > li', { hasText: 'I have taken the car out of it.' });
    await own.getByText('You have a part in this yourself').waitFor();
    assert.equal(await own.getByRole('button').count(), 0);

    const deputy = await somebody();
    await comeAs(deputy, base, 'deputy');
    await deputy.goto(`${base}/reports`);
    const complaint = deputy.locator('.cases > li', { hasText: 'I have taken the car out of it.' });
    await complaint.getByRole('button', { name: 'Show the words again' }).click();
    await deputy.fill('#reason', 'Nobody can be found by it now.');
    await submitIn(complaint);
    await complaint.getByText('The words are shown again.').waitFor();
    await guest.goto(base + path);
    await heading(guest, title);
  },

  'somebody in danger sees whom to call before anything is sent': async ({ base, somebody }) => {
    const page = await somebody({ viewport: { width: 375, height: 800 } });
    const { items } = await (await page.request.get(`${base}/api/contributions?limit=1`)).json();
    await page.goto(`${base}/report/contribution/${items[0].id}`);
    await page.getByLabel('Somebody may be in danger, perhaps I am').check();
    await page.getByRole('status', { name: 'Help is here now' }).getByRole('link').first().waitFor();
  },
};

const submitIn = (card) => card.locator('form [type=submit]').click();
