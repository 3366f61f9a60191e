// The ways to read: by keyboard alone, kept on this device, told to nobody.
import assert from 'node:assert/strict';
import { tabTo } from '../gates/keyboard.mjs';
import { endSentence, giveVoice, said } from '../gates/voice.mjs';
import { settled } from '../screens.mjs';
import { heading } from './steps.mjs';

async function openPanel(page) {
  await tabTo(page, 'Ways to read');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#reading-heading');
}
const marked = (page) => page.locator('.read-aloud');

export const reading = {
  'easy words: turned on by keyboard, still on after a reload, told to nobody': async ({
    base,
    somebody,
  }) => {
    const page = await somebody();
    await page.goto(base);
    await settled(page);
    await openPanel(page);
    const asked = [];
    page.on('request', (request) => asked.push(request));
    await tabTo(page, 'Usual');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('html[data-words=easy]');
    await heading(page, 'Making services better together');
    assert.equal(await page.evaluate(() => document.activeElement.parentElement.textContent), 'Easy');
    const files = asked.map((request) => new URL(request.url()).pathname);
    assert(
      files.every((path) => /^\/assets\/words-en-easy-/.test(path)),
      `asked for more than the words: ${files}`,
    );

    await page.reload();
    await settled(page);
    await heading(page, 'Making services better together');
    const told = JSON.stringify(await page.context().cookies());
    assert(!/easy/.test(told), 'a cookie tells how somebody reads');
    assert.equal(await page.getByRole('button', { name: 'Read this page to me' }).count(), 0);

    await page.route('**/words-en-easy-*', (route) => route.abort());
    await page.reload();
    await settled(page);
    await heading(page, 'Better services, made together');
  },

  'listening: started, slowed, paused and stopped by keyboard, and ended by going on': async ({
    base,
    somebody,
  }) => {
    const page = await somebody();
    await giveVoice(page);
    await page.goto(`${base}/help`);
    await settled(page);
    await openPanel(page);
    await tabTo(page, 'Listen to this page');
    assert.deepEqual(await said(page), [], 'it began by itself');
    await page.keyboard.press('Enter');
    assert.deepEqual(await said(page), ['Get help']);
    assert.equal(await marked(page).innerText(), 'Get help');
    await endSentence(page);
    assert.equal((await said(page)).length, 2);
    assert.equal(await page.evaluate(() => CSS.highlights.get('read-aloud').size), 1);

    await tabTo(page, 'Pause');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Slower');
    await page.keyboard.press('Enter');
    assert.equal((await said(page)).length, 2, 'it went on while it was to wait');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const [, before, again] = await said(page);
    assert.equal(again, before);
    assert.equal(await page.evaluate(() => speechSynthesis.said.at(-1).rate), 0.75);

    await page.keyboard.press('Escape');
    assert.equal(await marked(page).count(), 0);
    await page.getByRole('button', { name: 'Listen to this page' }).press('Enter');
    await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).press('Enter');
    await heading(page, 'Projects you can take part in');
    assert.equal(await marked(page).count(), 0);
    const count = (await said(page)).length;
    await endSentence(page);
    assert.equal((await said(page)).length, count, 'it went on reading a page that is gone');
  },
};
