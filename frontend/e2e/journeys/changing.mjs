import assert from 'node:assert/strict';
import { read, signIn } from '../stage.mjs';
import { arrived, heading, press, submit, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

export const changing = {
  'two edit at once: the second is told, chooses, and loses nothing': async ({ base, somebody }) => {
    const first = await somebody();
    await signIn(first, base, 'ben');
    const path = await startIdea(first, base, unheard('A pond'));
    const second = await first.context().newPage();
    for (const page of [first, second]) {
      await page.goto(`${base}${path}/edit`);
      await page.waitForSelector('#title');
    }
    const theirs = unheard('A deep pond');
    await first.fill('#title', theirs);
    await first.fill('#whyNow', 'The frogs are here.');
    await submit(first);
    await heading(first, theirs);

    const mine = unheard('A wide pond');
    await second.fill('#title', mine);
    await second.fill('#summary', 'With room to sit beside it.');
    await submit(second);
    await arrived(second, 'Somebody changed this while you were writing');
    assert.equal(await second.inputValue('#title'), mine);
    assert.equal(await second.inputValue('#summary'), 'With room to sit beside it.');
    assert.equal(await second.inputValue('#whyNow'), 'The frogs are here.');
    await second.locator('.clash').getByText(theirs).waitFor();
    await press(second, 'Keep mine');
    await submit(second);
    await heading(second, mine);
    const saved = await read(second, base, `/api${path}`);
    assert.deepEqual(
      [saved.title, saved.summary, saved.whyNow],
      [mine, 'With room to sit beside it.', 'The frogs are here.'],
    );
  },
};
