import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { installation } from '../../testing/samples';
import { lost, serverWith } from '../../testing/server';
import { AboutPage } from './AboutPage';
import { DocumentPage } from './DocumentPage';
import { HelpPage } from './HelpPage';

test('the page about the installation says who runs it, who answers for data and what applies', async () => {
  serverWith({ 'GET /api/installation': [200, installation] });
  render(<AboutPage />);
  expect(await screen.findByRole('heading', { level: 1, name: 'About this site' })).toBeTruthy();
  expect(screen.getByText('Examplebury Council')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'data@council.example' }).getAttribute('href')).toBe(
    'mailto:data@council.example',
  );
  expect(screen.getByRole('link', { name: 'Privacy notice' }).getAttribute('href')).toBe('/privacy');
  expect(screen.getByText(/Version .?3/)).toBeTruthy();
  expect(screen.getByText(/British Sign Language/)).toBeTruthy();
  expect(screen.queryByText(/This is a demonstration/)).toBeNull();
});

test('whom to call can be pressed, those for danger apart', async () => {
  serverWith({ 'GET /api/installation': [200, { ...installation, demonstration: true }] });
  render(<HelpPage />);
  const desk = await screen.findByRole('link', { name: /Front desk/ });
  expect(desk.getAttribute('href')).toBe('tel:03000000000');
  const danger = screen.getByRole('region', { name: 'If you or somebody else is in danger' });
  expect(danger.textContent).toContain('Emergency: 999');
  expect(danger.textContent).not.toContain('Front desk');
  expect(screen.getByText(/this number is invented/)).toBeTruthy();
});

test('when nothing can be fetched, whoever is in danger still finds a number', async () => {
  serverWith({ 'GET /api/installation': lost });
  render(<HelpPage />);
  expect(await screen.findByText(/call 999/)).toBeTruthy();
});

test('a document is read in its own language, heading by heading, with its version', async () => {
  const sections = [{ heading: 'Cymryd rhan', text: 'Un.\n\nDau.' }];
  serverWith({
    'GET /api/installation/terms': [200, { version: '2', since: '2026-11-01', lang: 'cy', sections }],
  });
  render(<DocumentPage name="terms" />);
  const heading = await screen.findByRole('heading', { level: 2, name: 'Cymryd rhan' });
  expect(heading.lang).toBe('cy');
  expect(screen.getByText('Dau.')).toBeTruthy();
  expect(screen.getByText(/1 November 2026/)).toBeTruthy();
});
