import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PlainText } from './PlainText';
import { paragraphsOf } from './paragraphs';

const links = (text: string) =>
  paragraphsOf(text)
    .flat(2)
    .flatMap((piece) => ('link' in piece ? [piece.link] : []));

test('an empty line parts paragraphs, a single one only lines', () => {
  expect(paragraphsOf('One\r\ntwo\n \n\nthree')).toEqual([
    [[{ text: 'One' }], [{ text: 'two' }]],
    [[{ text: 'three' }]],
  ]);
});

test('web addresses become links; the sentence keeps its punctuation', () => {
  expect(links('See https://a.example/x, or (http://b.example/y_(z)). And https://c.example!')).toEqual([
    'https://a.example/x',
    'http://b.example/y_(z)',
    'https://c.example',
  ]);
});

test('nothing else becomes a link', () => {
  const text = 'javascript:alert(1) data:text/html,x ftp://a.example www.a.example https:// http://';
  expect(links(text)).toEqual([]);
  expect(paragraphsOf(text)).toEqual([[[{ text }]]]);
});

test('every letter that was written is shown', () => {
  const text = 'Before https://a.example/?q=(1). after <b>no</b> https://b.example';
  const shown = paragraphsOf(text)
    .flat(2)
    .map((piece) => ('link' in piece ? piece.link : piece.text))
    .join('');
  expect(shown).toBe(text);
});

test('markup is shown as it was typed, and links tell search engines and sites nothing', () => {
  const { container } = render(
    <PlainText text={'<img src=x onerror=alert(1)>\nhttps://a.example'} lang="cy" />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(container.querySelector('a')?.rel).toBe('nofollow ugc noopener noreferrer');
  expect(container.querySelector('div')?.lang).toBe('cy');
});
