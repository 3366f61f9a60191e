import { signal } from '@preact/signals';
import { act, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'preact-iso';
import { afterEach, expect, test, vi } from 'vitest';
import { open } from '../testing/page';
import { deviceThatSpeaks } from '../testing/voices';
import { speak, Text } from '../words/words';
import { Header } from './Header';
import { piecesOf } from './pieces';
import { ReadingPanel } from './ReadingPanel';
import { readAsBefore } from './reading';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const marked = () => document.querySelector('.read-aloud')?.textContent;

afterEach(() => {
  localStorage.clear();
  readAsBefore();
});

/** The panel, beside a page to be read. */
const opened = signal(true);
function page(html: string) {
  opened.value = true;
  const Page = () => {
    const { route } = useLocation();
    return (
      <>
        <ReadingPanel open={opened.value} />
        <main ref={(main) => void (main?.firstChild ?? main?.append(...parse(html)))} />
        <button type="button" onClick={() => route('/elsewhere')}>
          Elsewhere
        </button>
      </>
    );
  };
  return open(<Page />);
}
const parse = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];

const textsOf = (html: string) => {
  const root = document.createElement('main');
  root.append(...parse(html));
  document.body.append(root);
  const said = piecesOf(root).map(({ text, lang }) => `${lang}: ${text}`);
  root.remove();
  return said;
};

test('easy words are chosen, remembered on the device, and taken back', async () => {
  const sent = vi.fn();
  vi.stubGlobal('fetch', sent);
  open(
    <>
      <ReadingPanel open />
      <p>
        <Text id="home-free" />
      </p>
    </>,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Easy' }));
  expect(await screen.findByText(/You do not need to sign in\./)).toBeTruthy();
  expect(document.documentElement.dataset.words).toBe('easy');
  expect(JSON.parse(localStorage.getItem('reading') ?? '')).toEqual({ words: 'easy' });
  const [usual] = screen.getAllByRole('radio', { name: 'Usual' });
  await userEvent.click(usual as HTMLElement);
  expect(await screen.findByText(/without signing in/)).toBeTruthy();
  expect(JSON.parse(localStorage.getItem('reading') ?? '')).toEqual({});
  expect(sent).not.toHaveBeenCalled();
});

test('easy words that cannot be had are not remembered, and the page says so', async () => {
  vi.resetModules(); // as after loading the page: nothing has been fetched yet
  const { ENGLISH } = await import('../words/languages');
  const words = await import('../words/words');
  const fresh = await import('./ReadingPanel');
  ENGLISH.easy = () => Promise.reject(new Error('offline'));
  await words.enter('reading');
  await words.speak('en');
  open(<fresh.ReadingPanel open />);
  await userEvent.click(screen.getByRole('radio', { name: 'Easy' }));
  expect(await screen.findByText(/could not fetch these words/)).toBeTruthy();
  const checked = screen
    .getAllByRole('radio', { checked: true })
    .map(({ parentElement }) => parentElement?.textContent);
  expect(checked[0]).toBe('Usual');
  expect(localStorage.getItem('reading')).toBeNull();
});

test('a language nobody has written easy words in says so', async () => {
  await speak('cy');
  open(<ReadingPanel open />);
  expect(screen.queryByRole('radio', { name: 'Hawdd' })).toBeNull();
  expect(screen.getByText(/Nid oes neb wedi ysgrifennu geiriau hawdd/)).toBeTruthy();
});

test('a draft says that it is one, in its own words and in English', async () => {
  open(<Header />);
  expect(screen.queryByText(/Draft/)).toBeNull();
  await act(() => speak('cy'));
  expect(screen.getByText(/nid yw siaradwr wedi gwirio/)).toBeTruthy();
  expect(screen.getByText(/no speaker of this language/).lang).toBe('en-GB');
});

test('what is read aloud: sentences in order, each in its language, and no form, drawing or hidden text', () => {
  expect(
    textsOf(
      `<h1>Calmer rooms</h1><p>Loud. <b>Very</b> loud!</p><p style="display: none">Not this</p><p aria-hidden="true">Nor this</p>
       <svg><text>Nor that</text></svg><label>Name <input value="Amina"></label><textarea>mine</textarea>
       <div lang="pl" dir="auto"><p>Cisza.<br>Spokój</p></div><p>· – ·</p><p lang="">\u2068Ben\u2069 said so</p>`,
    ),
  ).toEqual([
    'en-GB: Calmer rooms',
    'en-GB: Loud.',
    'en-GB: Very loud!',
    'en-GB: Name',
    'pl: Cisza.',
    'pl: Spokój',
    'en-GB: Ben said so',
  ]);
});

test('listening is offered once the device itself has a voice for the language', () => {
  const device = deviceThatSpeaks();
  page('<p>One.</p>');
  const offered = () => screen.queryByRole('button', { name: 'Listen to this page' });
  expect(offered()).toBeNull();
  act(() => device.bring('fr-FR', ['en-US', { localService: false }]));
  expect(offered()).toBeNull();
  act(() => device.bring('en_US'));
  expect(offered()).not.toBeNull();
});

test('a browser that cannot speak offers nothing', () => {
  page('<p>One.</p>');
  expect(screen.queryByRole('button', { name: 'Listen to this page' })).toBeNull();
});

test('the page is read one sentence after another, and where it is stands out', async () => {
  const device = deviceThatSpeaks('en-US', 'en-GB');
  page('<h1>Hello</h1><p>One. Two.</p>');
  expect(device.texts).toEqual([]);
  await press('Listen to this page');
  expect([device.texts, marked()]).toEqual([['Hello'], 'Hello']);
  expect([device.said[0]?.lang, device.said[0]?.voice?.lang]).toEqual(['en-GB', 'en-GB']);
  act(device.end);
  expect([device.texts.at(-1), marked()]).toEqual(['One.', 'One. Two.']);
  act(device.end);
  act(device.end);
  expect(device.texts).toEqual(['Hello', 'One.', 'Two.']);
  expect(marked()).toBeUndefined();
  expect(screen.getByRole('button', { name: 'Listen to this page' })).toBe(document.activeElement);
});

test('pausing stops at once; going on begins the sentence anew', async () => {
  const device = deviceThatSpeaks('en-GB');
  page('<p>One. Two.</p>');
  await press('Listen to this page');
  act(device.end);
  await press('Pause');
  expect(device.cancel).toHaveBeenCalledTimes(1);
  expect(marked()).toBe('One. Two.');
  await press('Go on');
  expect(device.texts).toEqual(['One.', 'Two.', 'Two.']);
  await press('Stop reading');
  expect([device.cancel.mock.calls.length, marked()]).toEqual([2, undefined]);
});

test('slower and faster take effect at once, have an end, and are remembered', async () => {
  const device = deviceThatSpeaks('en-GB');
  page('<p>One.</p>');
  await press('Listen to this page');
  await press('Slower');
  await press('Slower');
  await press('Slower');
  expect(device.said.map(({ rate }) => rate)).toEqual([1, 0.75, 0.5]);
  expect(screen.getByRole('button', { name: 'Slower' }).getAttribute('aria-disabled')).toBe('true');
  expect(localStorage.getItem('pace')).toBe('0');
  await press('Faster');
  await press('Faster');
});

test('words in another language have its voice; without one they are named once and left out', async () => {
  const device = deviceThatSpeaks('en-GB', 'pl-PL');
  page('<p>One.</p><p lang="pl">Cisza.</p><p lang="ur">ایک۔ دو۔</p><p>Two.</p>');
  await press('Listen to this page');
  for (let n = 0; n < 4; n++) act(device.end);
  expect(device.said.map(({ lang }) => lang)).toEqual(['en-GB', 'pl-PL', 'en-GB', 'en-GB']);
  expect(device.texts[2]).toContain('Urdu');
  expect(device.texts[3]).toBe('Two.');
});

test.each([
  ['going elsewhere', () => press('Elsewhere')],
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['another language', () => act(() => speak('en-XA'))],
  ['leaving the app', async () => void dispatchEvent(new Event('pagehide'))],
])('%s ends the reading', async (_, leave) => {
  const device = deviceThatSpeaks('en-GB', 'en-XA');
  page('<p>One. Two.</p>');
  await press('Listen to this page');
  await leave();
  await waitFor(() => expect(marked()).toBeUndefined());
  expect(device.cancel).toHaveBeenCalledTimes(1);
  act(device.end);
  expect(device.texts).toEqual(['One.']);
});

test('closing the panel ends the reading, because its controls go', async () => {
  const device = deviceThatSpeaks('en-GB');
  page('<p>One.</p>');
  await press('Listen to this page');
  act(() => {
    opened.value = false;
  });
  expect([device.cancel.mock.calls.length, marked()]).toEqual([1, undefined]);
});

test('what the page has dropped meanwhile is passed over, and a voice that fails is told', async () => {
  const device = deviceThatSpeaks('en-GB');
  page('<p>One.</p><p id="gone">Two.</p><p>Three.</p>');
  await press('Listen to this page');
  document.getElementById('gone')?.remove();
  act(device.end);
  expect(device.texts).toEqual(['One.', 'Three.']);
  act(device.fail);
  expect(await screen.findByText(/did not answer/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Listen to this page' })).toBeTruthy();
});
