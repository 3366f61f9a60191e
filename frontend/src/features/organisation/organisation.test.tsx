import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Schemas } from '../../api/client';
import { open } from '../../testing/page';
import { problem, serverWith } from '../../testing/server';
import { OrganisationList } from './OrganisationList';
import { OrganisationPage } from './OrganisationPage';

const links: Schemas['OrganisationView'] = {
  id: 'o1',
  name: 'Trust Links',
  kind: 'CHARITY',
  summary: 'Gardens for everybody.',
  championsCoProduction: true,
  parentId: 'o2',
  parentName: 'SAVS',
  enteredAt: '2026-01-01T00:00:00Z',
};

test('organisations are listed with what they are', async () => {
  serverWith({ 'GET /api/organisations': [200, { items: [links] }] });
  open(<OrganisationList />);
  const link = await screen.findByRole('link', { name: 'Trust Links' });
  expect(link.getAttribute('href')).toBe('/organisations/o1');
  expect(screen.getByText('Charity')).toBeTruthy();
});

test('none is said kindly', async () => {
  serverWith({});
  open(<OrganisationList />);
  expect(await screen.findByText('No organisation takes part yet.')).toBeTruthy();
});

test('one shows its umbrella and what the app hands in', async () => {
  serverWith({ 'GET /api/organisations/o1': [200, links] });
  open(
    <OrganisationPage id="o1">
      <p>its projects</p>
    </OrganisationPage>,
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'Trust Links' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'SAVS' }).getAttribute('href')).toBe('/organisations/o2');
  expect(screen.getByText('its projects')).toBeTruthy();
});

test('one that is not there says so', async () => {
  serverWith({ 'GET /api/organisations/o9': problem(404, 'not-found') });
  open(<OrganisationPage id="o9" />);
  expect(await screen.findByRole('heading', { name: 'We cannot find that page' })).toBeTruthy();
});
