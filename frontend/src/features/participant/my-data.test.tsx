import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { open } from '../../testing/page';
import { amina } from '../../testing/samples';
import { problem, serverWith } from '../../testing/server';
import { withoutMarks } from '../../words/words';
import { keepDraft } from './drafts';
import { MyDataPage } from './MyDataPage';
import { me } from './me';

const held = (name: string, value: string) => ({
  name,
  value,
  purpose: 'to be read',
  seenBy: 'everyone',
  keptFor: 'until erased',
});
const data = {
  at: '2026-11-24T10:00:00Z',
  things: [
    { kind: 'profile', id: 'a1', held: [held('displayName', 'Amina'), held('languages', '')] },
    { kind: 'membership', id: 'm1', project: 'p1', on: '2026-10-01', held: [held('expertise', 'LIVED')] },
    {
      kind: 'accessNeeds',
      held: [
        held('adjustments', 'STEP_FREE, BSL'),
        held('interpreterLanguage', ''),
        held('accessWords', 'A seat'),
      ],
    },
    { kind: 'contribution', id: 'c1', project: 'p1', on: '2026-11-20', held: [held('text', 'Softer light')] },
  ],
};

test('each thing says what it is, what for, who sees it and for how long', async () => {
  me.value = amina;
  serverWith({ 'GET /api/participants/me/data': [200, data] });
  open(<MyDataPage />, '/me/data');
  expect(await screen.findByText('Softer light')).toBeTruthy();
  expect(screen.getAllByText('Nothing')).toHaveLength(2);
  expect(screen.getAllByText(/to be read.*everyone.*until erased/)).toHaveLength(7);
  expect(withoutMarks(screen.getByText(/A way without steps/).textContent ?? '')).toContain(
    'A way without steps and British Sign Language',
  );
  expect(screen.getByText('I use this service')).toBeTruthy();
  expect(screen.getByRole('link', { name: /Open Something/ }).getAttribute('href')).toBe('/contributions/c1');
  expect(screen.getByRole('link', { name: /Take it with me/ }).hasAttribute('download')).toBe(true);
});

test('erasing asks once, says what becomes of the words, and lets go of this device too', async () => {
  me.value = amina;
  keepDraft('contribute', { text: 'half a sentence' }, true);
  const asked = serverWith({
    'GET /api/participants/me/data': [200, data],
    'DELETE /api/participants/me': [204, undefined],
  });
  open(<MyDataPage />, '/me/data');
  await userEvent.click(screen.getByRole('radio', { name: 'It is taken back too' }));
  const opener = screen.getByRole('button', { name: 'Erase everything' });
  await userEvent.click(opener);
  const question = screen.getByText(/and take back all you told us/);
  await waitFor(() => expect(document.activeElement).toBe(question));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, erase it' }));
  const heading = await screen.findByRole('heading', { name: 'It is erased' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(asked.find(({ method }) => method === 'DELETE')?.path).toBe('/api/participants/me?words=WITHDRAW');
  expect(me.value).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test('what cannot be erased now stays, with the reason', async () => {
  me.value = amina;
  serverWith({
    'GET /api/participants/me/data': [200, data],
    'DELETE /api/participants/me': problem(409, 'try-again', { detail: 'Something else changed.' }),
  });
  open(<MyDataPage />, '/me/data');
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, erase it' }));
  expect(await screen.findByText('Something else changed.')).toBeTruthy();
  expect(me.value).toEqual(amina);
});
