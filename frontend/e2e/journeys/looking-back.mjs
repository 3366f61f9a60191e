import assert from 'node:assert/strict';
import { read, signIn } from '../stage.mjs';
import { arrived, heading, press, projectsOf, submit, unheard } from './steps.mjs';

const NAMES = ['amina', 'ben', 'carys', 'dewi'];

/** A public project in which all four of them can take part, and Dewi opens the rounds. */
async function table(somebody, base) {
  const people = {};
  for (const name of NAMES) {
    people[name] = await somebody();
    await signIn(people[name], base, name);
  }
  for (const project of await projectsOf(people.dewi, base)) {
    const mine = await read(people.dewi, base, `/api/projects/${project.id}/mine`);
    if (!mine.actions.evaluate.enabled || !mine.actions.enter.enabled) continue;
    for (const name of NAMES)
      await people[name].request.put(`${base}/api/projects/${project.id}/my-membership`, {
        headers: { 'X-Alongside': '1' },
        data: {},
      });
    return { people, project };
  }
  throw new Error('The demo world has no project that Dewi looks after');
}

/** With one choice of the project's own. */
async function openRound(page, base, project, title) {
  await page.goto(`${base}/projects/${project.id}`);
  await page.getByRole('link', { name: 'Open a round' }).click();
  await arrived(page, 'Open a round');
  await page.fill('#title', title);
  await press(page, 'Add a question');
  await page.waitForSelector('#questions-0-text:focus');
  await page.keyboard.type('Which room next?');
  await page.getByLabel('By choosing one of your answers').check();
  await page.fill('#questions-0-choices-0', 'The quiet one');
  await page.fill('#questions-0-choices-1', 'The hall');
  await submit(page);
  await arrived(page, title);
  return new URL(page.url()).pathname;
}

const choose = (page, question, answer) =>
  page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();

async function answer(page, address, room) {
  await page.goto(address);
  await page.getByRole('link', { name: 'Answer', exact: true }).click();
  await arrived(page, 'How was it for you?');
  await choose(page, /^I felt heard/, '4');
  await choose(page, /^Which room next/, room);
  await press(page, 'Send my answers');
  await arrived(page, 'Thank you. Your answers are with us.');
}

/** One sheet by numbers alone, from wherever the first question is. Gives the slip. */
async function typeSheet(page, address) {
  await page.goto(`${address}/paper`);
  await page.locator('#given-0').focus();
  await page.keyboard.press('2');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.desk .slip');
  await page.waitForFunction(() => document.activeElement?.id === 'given-0');
  return (await page.locator('.desk .slip li').allTextContents()).join(' ');
}

const given = async (page, base, id) => (await read(page, base, `/api/evaluations/${id}/mine`)).answer?.given;

export const lookingBack = {
  'a round is opened, answered by five, changed, and closed': async ({ base, somebody }) => {
    const { people, project } = await table(somebody, base);
    const { dewi, amina } = people;
    const path = await openRound(dewi, base, project, unheard('After the workshop'));
    const id = path.split('/').at(-1);
    const address = base + path;
    await dewi.getByText('Nobody sees results before it closes, not even the stewards.').waitFor();
    for (const name of NAMES) await answer(people[name], address, 'The quiet one');

    await amina.goto(`${base}/me`);
    await amina.getByRole('heading', { name: 'You are asked how it went' }).waitFor();
    await amina.goto(address);
    await amina.getByRole('link', { name: 'Change your answer' }).click();
    await arrived(amina, 'How was it for you?');
    assert.ok(
      await amina
        .getByRole('group', { name: /^I felt heard/ })
        .getByLabel('4')
        .isChecked(),
    );
    await choose(amina, /^I felt heard/, 'I would rather not say');
    await choose(amina, /^Which room next/, 'The hall');
    await press(amina, 'Send my changed answers');
    await arrived(amina, 'Thank you. Your answers are with us.');
    const [one, ...others] = await given(amina, base, id);
    assert.deepEqual([one.option, others], [2, []]);

    await dewi.goto(address);
    await dewi
      .getByText(/stands for|five/)
      .first()
      .waitFor(); // four: how many is not said yet
    await dewi.getByRole('button', { name: 'Take this round back' }).waitFor();
    await dewi.getByText('Somebody has answered already').waitFor();
    await typeSheet(dewi, address);
    await dewi.goto(address);
    await dewi.getByText(/^About .*5.* people have answered so far\.$/).waitFor();
    await press(dewi, 'Close now');
    await press(dewi, 'Yes, close it');
    await dewi.getByRole('link', { name: 'See what came of it' }).waitFor();
    await amina.goto(`${address}/answer`);
    await heading(amina, 'You cannot change this');
    assert.equal((await amina.request.get(`${base}/api/evaluations/${id}/results`)).status(), 200);
  },

  'somebody without an account answers on paper, changes it by their slip, and takes it back': async ({
    base,
    somebody,
  }) => {
    const { people, project } = await table(somebody, base);
    const { dewi } = people;
    const path = await openRound(dewi, base, project, unheard('On paper'));
    const slip = await typeSheet(dewi, base + path);

    const guest = await somebody({ viewport: { width: 375, height: 700 } });
    await guest.goto(`${base}/slip`);
    await guest.fill('#slip', slip);
    await guest.press('#slip', 'Enter');
    await arrived(guest, 'What is yours');
    const title = await dewi.locator('.crumb a').textContent();
    await press(guest, `Change your answer ${title}`);
    await guest.getByRole('group', { name: /^I felt heard/ }).waitFor();
    await choose(guest, /^I felt heard/, '5, very much');
    await press(guest, 'Send my changed answers');
    await arrived(guest, 'You are asked how it went');
    await guest.getByText('Thank you. Your answers are with us.').waitFor();
    assert.equal(await guest.evaluate(() => localStorage.length + sessionStorage.length), 0);

    await press(guest, `Change your answer ${title}`);
    await guest
      .getByRole('group', { name: /^I felt heard/ })
      .getByLabel('5, very much')
      .and(guest.locator(':checked'))
      .waitFor();
    await press(guest, 'Take my answers back');
    await press(guest, 'Yes, take them back');
    await guest.getByText('Your answers are taken back').waitFor();

    await dewi.goto(base + path);
    await press(dewi, 'Take this round back');
    await press(dewi, 'Yes, take it back');
    await heading(dewi, project.title);
  },
};
