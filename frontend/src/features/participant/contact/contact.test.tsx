import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { amina } from '../../../testing/samples';
import { problem, serverThat, serverWith } from '../../../testing/server';
import { me } from '../me';
import { MyContact } from './MyContact';

const CONTACT = '/api/participants/me/contact';

beforeEach(() => {
  me.value = amina;
  sessionStorage.clear();
});

test('how I like to be contacted is read, changed and read again; the focus comes back', async () => {
  let contact: object = { way: 'PHONE', words: 'After six', timesAMonth: 2 };
  const asked = serverThat(({ method, body }) => {
    if (method === 'PUT') contact = JSON.parse(body);
    return [200, contact];
  });
  render(<MyContact />);
  expect(await screen.findByText('By telephone')).toBeTruthy();
  expect(screen.getByText('After six')).toBeTruthy();
  expect(screen.getByText(/At most .*2.* times a month/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Change this/ }));
  await userEvent.click(screen.getByLabelText('Please do not contact me'));
  await userEvent.clear(screen.getByLabelText(/What do we need to know/));
  await userEvent.selectOptions(screen.getByLabelText(/How often/), '0');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Never')).toBeTruthy();
  expect(JSON.parse(asked.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({
    way: 'NOT_AT_ALL',
    timesAMonth: 0,
  });
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'How we may contact you' })),
  );
});

test('what is not right is said beside its field', async () => {
  serverWith({
    [`GET ${CONTACT}`]: [200, {}],
    [`PUT ${CONTACT}`]: problem(400, 'invalid', {
      violations: [{ pointer: '/words', message: 'At most 500 fit here.' }],
    }),
  });
  render(<MyContact />);
  expect(await screen.findByText('Any time')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Change this/ }));
  await userEvent.type(screen.getByLabelText(/What do we need to know/), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('link', { name: 'At most 500 fit here.' })).toBeTruthy();
  expect(screen.getByLabelText(/What do we need to know/).getAttribute('aria-invalid')).toBe('true');
});
