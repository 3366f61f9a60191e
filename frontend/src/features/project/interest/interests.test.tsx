import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../../testing/page';
import { amina, membership, project, projectMine } from '../../../testing/samples';
import { serverWith } from '../../../testing/server';
import { me } from '../../participant/me';
import { InterestsPage } from './InterestsPage';

const ORGANISATIONS = {
  items: [
    { organisationId: 'o1', name: 'Trust Links', saidOn: '2026-11-01', words: 'We own the field.' },
    { organisationId: 'o2', name: 'SAVS' },
  ],
};

beforeEach(() => {
  me.value = amina;
});

function serve(duties: 'STEWARD'[] | null) {
  let mine = {};
  return serverWith({
    'PUT /api/projects/p1/my-interest': () => {
      mine = { saidOn: '2026-11-20', words: 'I sell lamps.' };
      return [200, mine];
    },
    'PUT /api/projects/p1/organisation-interests/o2': [200, ORGANISATIONS.items[1]],
    'GET /api/projects/p1/my-interest': () => [200, mine],
    'GET /api/projects/p1/interests': () => [
      200,
      { items: 'words' in mine ? [{ displayName: 'Amina', ...mine }] : [] },
    ],
    'GET /api/projects/p1/organisation-interests': [200, ORGANISATIONS],
    'GET /api/projects/p1/mine': [200, projectMine(duties ? membership({ duties }) : undefined)],
    'GET /api/projects/p1': [200, project()],
  });
}

test('everyone reads what the organisations declared, and who does not take part not what people did', async () => {
  serve(null);
  open(<InterestsPage id="p1" />);
  expect(await screen.findByText('We own the field.')).toBeTruthy();
  expect(screen.getByText('Nothing has been said yet.')).toBeTruthy();
  expect(screen.getByText('Those who take part declare their interests.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a member says what they have to gain, and finds it on the list', async () => {
  const asked = serve([]);
  open(<InterestsPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: /^Say it/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  expect(await screen.findByRole('link', { name: 'Choose one of the two' })).toBeTruthy();
  await userEvent.click(screen.getByLabelText('Yes'));
  await userEvent.type(screen.getByLabelText('What is it?'), 'I sell lamps.');
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  const mine = await screen.findByRole('heading', { name: 'What you have to gain or to lose' });
  await waitFor(() => expect(document.activeElement).toBe(mine));
  const card = within((await screen.findByRole('heading', { name: 'Amina' })).closest('li') as HTMLElement);
  expect(card.getByText('I sell lamps.')).toBeTruthy();
  expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({
    words: 'I sell lamps.',
  });
});

test('a steward writes down for an organisation that it has nothing to declare', async () => {
  const asked = serve(['STEWARD']);
  open(<InterestsPage id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: /^Say it SAVS/ }));
  await userEvent.click(screen.getByLabelText('No, nothing'));
  expect(screen.queryByLabelText('What is it?')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'PUT')).toBe(true));
  expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({});
});
