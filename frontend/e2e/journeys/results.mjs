// What people said in a round, what came of it, and what others make of what was learned.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tabTo } from '../gates/keyboard.mjs';
import { signIn } from '../stage.mjs';
import { arrived, heading, press, unheard } from './steps.mjs';

// What the demo world tells: a round whose two sides are shown apart, and one that too few answered for that.
const resultsOf = (number) => `/evaluations/0199a0de-0000-7000-8000-000000000${number}/results`;

async function send(page, base, method, path, data) {
  const answer = await page.request.fetch(base + path, {
    method,
    headers: { 'X-Alongside': '1', 'Idempotency-Key': randomUUID() },
    ...(data && { data }),
  });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

const startProject = (page, base, title) =>
  send(page, base, 'POST', '/api/projects', {
    title,
    summary: 'Somewhere to wait for the bus without getting wet.',
    lang: 'en',
    theme: 'OTHER',
    place: 'prittlewell',
    languages: ['en'],
    aims: [],
    organisations: [],
    daysToEdit: 14,
  });

/** A round of a project that one person has answered, and that is closed. */
async function closedRound(page, base, projectId) {
  const round = await send(page, base, 'POST', '/api/evaluations', {
    projectId,
    title: 'After the first winter',
    lang: 'en',
    asked: ['MEMBERS'],
    aims: [],
    questions: [{ kind: 'WORDS', text: 'What did we forget?' }],
  });
  const given = [{ questionId: round.questions[0].id, option: 4 }];
  await send(page, base, 'PUT', `/api/evaluations/${round.id}/my-answer`, { given });
  await send(page, base, 'POST', `/api/evaluations/${round.id}/closing`);
  return round;
}

const resultOf = (page, name) =>
  page.locator('.result').filter({ has: page.getByRole('heading', { level: 3, name }) });

export const results = {
  'what people said is read in three lenses, as a table, as a file and on paper': async ({
    base,
    somebody,
  }) => {
    const page = await somebody();
    await page.goto(base + resultsOf(301));
    await heading(page, /^What people said/);
    const felt = resultOf(page, '“I felt equal to the others”');
    await felt.getByText(/People who use it mostly say .*; people who work in it mostly say/).waitFor();
    const lenses = await felt.getByRole('heading', { level: 4 }).allTextContents();
    assert.deepEqual(lenses, ['Everyone', 'People who use it', 'People who work in it']);
    await felt.getByText('Show as a table').click();
    const row = felt.getByRole('row', { name: /very much/ });
    assert.deepEqual(await row.getByRole('cell').allTextContents(), Array(3).fill('almost none'));

    const words = resultOf(page, 'What should we do differently?');
    const interpreter = words.getByRole('blockquote').getByText('We should have booked an interpreter');
    await interpreter.waitFor();
    await words.getByLabel('People who use it').check();
    await words.getByRole('blockquote').getByText('The tea was good.').waitFor();
    await interpreter.waitFor({ state: 'hidden' });

    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'As a table (CSV)' }).click();
    const file = await coming;
    assert.match(file.suggestedFilename(), /^results-.*\.csv$/);
    const [columns, ...rows] = readFileSync(await file.path(), 'utf8')
      .trim()
      .split(/\r?\n/);
    assert.match(columns, /question,kind,text,option,choice,everyone,lived,professional,hidden/);
    assert.equal(rows.filter((line) => line.includes('FELT_EQUAL')).length, 5);

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.getByText(/^Asked were/).waitFor();
    await page.getByText('We sorted the names in a staff meeting').waitFor();
    assert.equal(await page.locator('.bars').first().isVisible(), false);
    assert.equal(await page.getByRole('link', { name: 'As a table (CSV)' }).isVisible(), false);
    const tables = page.locator('.result table');
    assert.equal(await tables.count(), 6);
    for (const table of await tables.all()) assert.ok(await table.isVisible());
  },

  'a round that too few answered says what is hidden, why, and what would show it': async ({
    base,
    somebody,
  }) => {
    const page = await somebody({ viewport: { width: 375, height: 800 } });
    await page.goto(base + resultsOf(303));
    const heard = resultOf(page, '“I felt heard”');
    await heard.getByText(/from at least five people, or from nobody/).waitFor();
    assert.equal(await heard.locator('.lens-lived, .lens-professional').count(), 0);
    await page.getByRole('blockquote').getByText('The gate is still too heavy.').waitFor();
    assert.equal(await page.getByText('Whose words?').count(), 0);
  },

  'a steward says what came of a round, and what is missing is said at its field': async ({
    base,
    somebody,
  }) => {
    const ben = await somebody();
    await signIn(ben, base, 'ben');
    const project = await startProject(ben, base, unheard('A roof at the stop'));
    const round = await closedRound(ben, base, project.id);
    await ben.goto(`${base}/evaluations/${round.id}/results`);
    await resultOf(ben, '“I felt heard”')
      .getByText(/once at least five have answered it/)
      .waitFor();
    await ben.getByRole('link', { name: 'Write what came of it' }).click();
    await arrived(ben, 'What came of it');
    await tabTo(ben, 'Add a finding');
    await press(ben, 'Show it to everyone');
    await arrived(ben, 'Please check these');
    await ben.getByRole('link', { name: 'Say what you got wrong, however small' }).click();
    assert.equal(await ben.evaluate(() => document.activeElement.id), 'gotWrong');
    await ben.keyboard.type('We forgot that the wind comes from the sea.');
    await ben.fill('#findings-0', 'People wait longer than we thought.');
    await ben.fill('#learnings-0-text', 'Stand where people wait, on a wet day.');
    await ben.reload();
    await ben.getByText('We kept what you wrote.').waitFor();
    await press(ben, 'Show it to everyone');
    await arrived(ben, 'What came of it');
    const guest = await somebody();
    await guest.goto(`${base}/evaluations/${round.id}/results`);
    await guest.getByText('We forgot that the wind comes from the sea.').waitFor();
    await guest.goto(`${base}/learnings?theme=OTHER`);
    await guest.getByText('Stand where people wait, on a wet day.').first().waitFor();
  },

  'a steward of one project answers what another learned, and everyone reads it': async ({
    base,
    somebody,
  }) => {
    const ben = await somebody();
    await signIn(ben, base, 'ben');
    const project = await startProject(ben, base, unheard('A bench at the stop'));
    await ben.goto(`${base}/projects/${project.id}`);
    const learned = ben.getByRole('region', { name: 'Learned elsewhere' });
    const cards = learned.getByRole('listitem');
    await learned
      .getByRole('button', { name: /^We applied this/ })
      .first()
      .click();
    await arrived(ben, 'This project has applied it.');
    await cards
      .nth(1)
      .getByRole('button', { name: /^Not for us, because/ })
      .click();
    const why = 'We have no hall, only a kerb.';
    await ben.getByLabel('Why is it not for you?').fill(why);
    await press(ben, 'Save our answer');
    await arrived(ben, 'Not for this project, because:');

    const guest = await somebody();
    await guest.goto(`${base}/projects/${project.id}`);
    await guest.getByRole('link', { name: 'See all that was learned elsewhere' }).click();
    await arrived(guest, 'Learned elsewhere');
    await guest.getByText('This project has applied it.').waitFor();
    await guest.getByText(why).waitFor();
    assert.equal(await guest.getByRole('button', { name: /^We applied this/ }).count(), 0);
  },

  'all projects can be taken along as a table': async ({ base, somebody }) => {
    const page = await somebody();
    await page.goto(`${base}/projects`);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'All projects as a table (CSV)' }).click();
    assert.match(readFileSync(await (await coming).path(), 'utf8'), /A name for our mascot/);
  },
};
