import assert from 'node:assert/strict';
import { tabTo } from '../gates/keyboard.mjs';
import { signIn } from '../stage.mjs';
import { arrived, heading, kept, press, projectWhere, unheard } from './steps.mjs';

const TITLE = 'Write down what people say';

async function facilitated(page, base) {
  await signIn(page, base, 'dewi');
  return projectWhere(page, base, ({ actions }) => actions.enter?.enabled);
}

/** What is on the table to be copied. */
const slipOn = async (page) => (await page.locator('.desk .slip li').allTextContents()).join(' ');

/** One sheet, without looking and without a pointer: the focus stands in the words already. */
async function type(page, words, name = '') {
  await page.keyboard.type(words);
  await page.keyboard.press('Tab'); // to the kinds
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab'); // to the name
  await page.keyboard.type(name);
  await page.keyboard.press('Control+Enter');
}

/** The last sheet was sent when another slip lies there and the words are empty. */
async function nextSheet(page, before) {
  await page.waitForFunction(
    (old) => [...document.querySelectorAll('.desk .slip li')].map((li) => li.textContent).join(' ') !== old,
    before,
  );
  await page.waitForFunction(
    () => document.activeElement?.id === 'text' && document.activeElement.value === '',
  );
  return slipOn(page);
}

async function writeDown(page, base, project, words, name) {
  await page.goto(`${base}/projects/${project.id}/enter`);
  await page.locator('#text').focus();
  await type(page, words, name);
  return nextSheet(page, '');
}

async function open(page, base, slip) {
  await page.goto(`${base}/slip`);
  await page.fill('#slip', slip);
  await page.press('#slip', 'Enter');
  await arrived(page, 'What is yours');
}

export const withoutAccount = {
  'a facilitator types in ten paper slips by keyboard alone': async ({ base, somebody }) => {
    const page = await somebody();
    const project = await facilitated(page, base);
    await page.goto(`${base}/projects/${project.id}`);
    await page.getByRole('link', { name: 'Write down what people say on paper or by phone' }).focus();
    await page.keyboard.press('Enter');
    await arrived(page, TITLE);
    await tabTo(page, 'What do they say?');
    const sheets = Array.from({ length: 10 }, (_, n) => unheard(`Sheet number ${n}`));
    const slips = [];
    for (const [n, words] of sheets.entries()) {
      await type(page, words, n % 2 ? '' : `Person ${n}`);
      slips.push(await nextSheet(page, slips.at(-1) ?? ''));
    }
    assert.equal(new Set(slips).size, 10);
    for (const words of sheets) assert.equal(await kept(page, base, project.id, words), 1);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  },

  'a slip is opened by its six words, the words corrected, and claimed later': async ({ base, somebody }) => {
    const facilitator = await somebody();
    const project = await facilitated(facilitator, base);
    const words = unheard('A ramp at the side');
    const slip = await writeDown(facilitator, base, project, words, 'Rosa');

    const stranger = await somebody({ viewport: { width: 375, height: 700 } });
    await stranger.goto(`${base}/slip`);
    await stranger.fill('#slip', `${slip.toUpperCase().replaceAll(' ', '-')}x`);
    await press(stranger, 'Show what I said');
    await stranger.waitForSelector('#errors:focus');
    await stranger.getByRole('button', { name: slip.split(' ').at(-1), exact: true }).click();
    await stranger.waitForSelector('#slip:focus');
    await stranger.keyboard.press('Enter');
    await arrived(stranger, 'What is yours');
    await press(stranger, 'Change my words');
    await stranger.fill('#text', `${words} please`);
    await press(stranger, 'Save');
    await arrived(stranger, 'What you said');
    await stranger.getByText(`${words} please`).first().waitFor();
    assert.equal(await kept(stranger, base, project.id, `${words} please`), 1);
    assert.equal(new URL(stranger.url()).search, '');
    assert.equal(await stranger.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await press(stranger, 'I have finished, close this');
    await arrived(stranger, 'Look after what you said');

    const amina = await somebody();
    await signIn(amina, base, 'amina', '/slip');
    await open(amina, base, slip);
    await press(amina, /^Make it part of the account of/);
    await press(amina, 'Yes, it is mine');
    await arrived(amina, 'It is part of your account');
    await amina.getByRole('link', { name: 'To my page' }).click();
    await heading(amina, 'My page');
    await amina.getByText(`${words} please`).first().waitFor();

    await stranger.fill('#slip', slip);
    await stranger.press('#slip', 'Enter');
    await stranger.getByText('We do not know these six words.').waitFor();
  },

  'a lost slip is given anew, and what is taken back with it is gone': async ({ base, somebody }) => {
    const facilitator = await somebody();
    const project = await facilitated(facilitator, base);
    const words = unheard('A light over the gate');
    const lost = await writeDown(facilitator, base, project, words, unheard('Tom'));
    const card = facilitator.locator('li.card', { hasText: words });
    await card.getByRole('button', { name: /^Give a new slip/ }).click();
    await card.getByRole('button', { name: 'Yes, new words' }).click();
    await arrived(facilitator, 'The slip of Tom');
    const slip = await slipOn(facilitator);
    assert.notEqual(slip, lost);

    const stranger = await somebody();
    await stranger.goto(`${base}/slip`);
    await stranger.fill('#slip', lost);
    await stranger.press('#slip', 'Enter');
    await stranger.getByText('We do not know these six words.').waitFor();
    await open(stranger, base, slip);
    await press(stranger, 'Take it back');
    await press(stranger, 'Yes, take it back');
    await stranger.getByText('It is taken back.').waitFor();
    assert.equal(await kept(stranger, base, project.id, words), 0);
  },
};
