// Who is missing: written down by a steward, read by everybody.
import { signIn } from '../stage.mjs';
import { arrived, heading, submit, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

export const voices = {
  'a steward writes down who is affected; a stranger reads who is missing, and why': async ({
    base,
    somebody,
  }) => {
    const steward = await somebody();
    await signIn(steward, base, 'ben');
    const path = await startIdea(steward, base, unheard('A crossing by the school'));
    await steward.goto(`${base}${path}/voices`);
    await heading(steward, 'Who is missing');
    await submit(steward);
    await steward.getByRole('link', { name: 'Say who it is' }).waitFor();
    await steward.selectOption('#population', 'OLDER_PEOPLE');
    await steward.fill('#affected', '3');
    await steward.getByLabel('Yes', { exact: true }).first().check();
    await steward.fill('#asked-how', 'Tea at the day centre');
    await steward.fill('#asked-by', 'The stewards');
    await steward.fill('#asked-on', new Date().toISOString().slice(0, 10));
    await steward.locator('#came').check();
    await submit(steward);
    await arrived(steward, 'It stands on the board now.');

    await steward.getByLabel('In other words').check();
    await steward.fill('#other', 'Drivers of the school bus');
    await submit(steward);
    await steward.getByText('Nobody has said why.').waitFor();
    await steward
      .getByRole('link', { name: /^Change it.*Drivers/ })
      .first()
      .click();
    await heading(steward, 'Change who is affected');
    await steward.fill('#notAskedBecause', 'They start again in September.');
    await submit(steward);
    await heading(steward, 'Who is missing');

    const stranger = await somebody();
    await stranger.goto(`${base}${path}/voices`);
    const missing = stranger.getByRole('region', { name: 'Missing so far' });
    await missing.getByRole('heading', { name: 'Drivers of the school bus' }).waitFor();
    await missing.getByText('They start again in September.').waitFor();
    const heard = stranger.getByRole('region', { name: 'Heard' });
    await heard.getByRole('heading', { name: 'Older people' }).waitFor();
    await heard.getByText('Fewer than 5 people').waitFor();
    await heard.getByText('Some of them came.', { exact: false }).waitFor();
  },
};
