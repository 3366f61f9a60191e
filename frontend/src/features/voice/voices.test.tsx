import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { today } from '../../components/today';
import { open } from '../../testing/page';
import { amina, membership, places, project, projectMine, STEWARDS_PLAN } from '../../testing/samples';
import { type Answer, problem, serverWith } from '../../testing/server';
import { withoutMarks } from '../../words/words';
import { me } from '../participant/me';
import { EditVoicePage } from './EditVoicePage';
import { VoicesPage } from './VoicesPage';
import type { Voice } from './voices';

const voice = (more: Partial<Voice> = {}): Voice => ({
  id: 'v1',
  projectId: 'p1',
  name: 'Night workers',
  other: 'Night workers',
  standing: 'NOT_YET_ASKED',
  came: false,
  writtenOn: '2026-11-01',
  version: 0,
  ...more,
});
const asked = { how: 'A letter', by: 'The library', on: '2026-11-02' };

beforeEach(() => {
  me.value = amina;
});

const serve = (
  voices: () => Voice[],
  more: Record<string, Answer | (() => Answer)> = {},
  duties: 'STEWARD'[] = ['STEWARD'],
) =>
  serverWith({
    ...more,
    'GET /api/voices/v1': () => [200, voices()[0], { etag: '"0-abc"' }],
    'GET /api/projects/p1/voices': () => [200, { items: voices() }],
    'GET /api/projects/p1/mine': [200, projectMine(membership({ duties }))],
    'GET /api/projects/p1': [200, project()],
    'GET /api/places': [200, places],
  });

const told = (element: Element | null) => withoutMarks(element?.textContent ?? '');

test('everyone reads who is missing, and in words what was done', async () => {
  serve(
    () => [
      voice({ affected: 0, notAskedBecause: 'They are away.' }),
      voice({
        id: 'v2',
        name: 'x',
        population: 'REFUGEES',
        standing: 'HEARD',
        asked,
        answer: 'YES',
        affected: 85,
      }),
    ],
    {},
    [],
  );
  open(<VoicesPage id="p1" />);
  const missing = told(await screen.findByRole('region', { name: 'Missing so far' }));
  expect(missing).toContain('Night workers');
  expect(missing).toContain('Fewer than 5 people');
  expect(missing).toContain('They are away.');
  const heard = told(screen.getByRole('region', { name: 'Heard' }));
  expect(heard).toContain('Refugees');
  expect(heard).toContain('About 85 people');
  expect(heard).toContain('Asked on 2 November 2026. By: The library. How: A letter');
  expect(heard).toContain('They said yes.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a steward writes one down who was asked, and can go on with another', async () => {
  const voices: Voice[] = [];
  const sentTo = serve(() => voices, {
    'POST /api/projects/p1/voices': () => {
      voices.push(voice());
      return [201, voice()];
    },
  });
  open(<VoicesPage id="p1" />);
  const send = await screen.findByRole('button', { name: 'Put it on the board' });
  await userEvent.click(send);
  expect(await screen.findByRole('link', { name: 'Say who it is' })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Which?'), 'REFUGEES');
  await userEvent.type(screen.getByLabelText(/How many people/), '12');
  const wasAsked = within(screen.getByRole('group', { name: 'Have they been asked to take part?' }));
  await userEvent.click(wasAsked.getByLabelText('Yes'));
  await userEvent.click(send);
  expect(await screen.findByRole('link', { name: 'Say how they were asked' })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('How were they asked?'), 'A letter');
  await userEvent.type(screen.getByLabelText('Who asked them?'), 'The library');
  await userEvent.type(screen.getByLabelText('On which day?'), today());
  await userEvent.click(screen.getByLabelText('Not now'));
  await userEvent.click(send);
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^It stands on the board now/));
  const sent = sentTo.find(({ method }) => method === 'POST');
  expect(JSON.parse(sent?.body ?? '')).toEqual({
    population: 'REFUGEES',
    affected: 12,
    asked: { how: 'A letter', by: 'The library', on: today() },
    answer: 'NOT_NOW',
    came: false,
  });
});

test('an edit sends what was changed, and takes away what no longer holds', async () => {
  const sentTo = serve(() => [voice({ standing: 'HEARD', asked, answer: 'YES', affected: 0 })], {
    'PATCH /api/voices/v1': [200, voice()],
  });
  open(<EditVoicePage id="v1" />);
  const wasAsked = within(await screen.findByRole('group', { name: 'Have they been asked to take part?' }));
  await userEvent.click(wasAsked.getByLabelText('No'));
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  await waitFor(() => expect(location.pathname).toBe('/projects/p1/voices'));
  const sent = sentTo.find(({ method }) => method === 'PATCH');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ asked: null, answer: null });
  expect(sent?.headers.get('If-Match')).toBe('"0-abc"');
});

test('where somebody else has saved meanwhile, both words are shown and nothing is lost', async () => {
  let now = voice();
  serve(() => [now], {
    'PATCH /api/voices/v1': () => {
      now = voice({ other: 'Day workers', version: 1 });
      return problem(412, 'stale');
    },
  });
  open(<EditVoicePage id="v1" />);
  await userEvent.type(await screen.findByLabelText('Who is it?'), ' in town');
  await userEvent.click(screen.getByRole('button', { name: 'Save it' }));
  expect(await screen.findByText('Day workers')).toBeTruthy();
  expect(screen.getByDisplayValue('Night workers in town')).toBeTruthy();
});

test('who does not look after the project is told why before writing anything', async () => {
  serve(() => [voice()], {}, []);
  open(<EditVoicePage id="v1" />);
  expect(await screen.findByText(STEWARDS_PLAN)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
