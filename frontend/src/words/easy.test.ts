import { FluentBundle, FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { ENGLISH, languages } from './languages';
import { type Room, speak, t, withoutMarks } from './words';

const sources = import.meta.glob<string>('./*/*.ftl', { query: '?raw', import: 'default', eager: true });
const roomsOfEnglish = Object.keys(sources).flatMap((path) => {
  const room = /^\.\/en\/(\w+)\.ftl$/.exec(path)?.[1];
  return room ? [room as Room] : [];
});

/** Each message as it stands in its file, by its key. */
const entriesOf = (source = '') =>
  new Map(
    source
      .split(/^(?=[a-zA-Z][\w-]*\s*=)/m)
      .filter((part) => /^[a-zA-Z]/.test(part))
      .map((entry) => {
        const [, key = '', text = ''] = /^([\w-]+)\s*=([\s\S]*)$/.exec(entry) ?? [];
        return [key, text.replace(/^#.*$/gm, '').trimEnd()] as const;
      }),
  );
const english = (room: Room) => entriesOf(sources[`./en/${room}.ftl`]);

/** The ways a message can come out, one for each of its plural forms; what is inserted counts as a word. */
function formsOf(text: string) {
  const choice = /\{\s*\$\w+\s*->([\s\S]*?)\n\s*\}/;
  const variants = choice.exec(text)?.[1];
  const forms = variants?.split(/\*?\[\w+\]/).slice(1) ?? [];
  const whole = forms.length ? forms.map((form) => text.replace(choice, form.trim())) : [text];
  return whole.map((form) => form.replace(/\{[^}]*\}/g, 'X').trim());
}

const wordsIn = (text: string) => text.split(/[\s–·]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** A short label without a hard word is as easy as it can be, and is the same in both. */
const HARD = /steward|facilitator|organisation|partnership|funder|facilities|version|afterwards|initials/i;
const isEasyAlready = (text: string) =>
  formsOf(text).every((form) => wordsIn(form) <= 4 && !HARD.test(form) && !/[.;]\s/.test(form));

test('everything in English that is long or hard is also said in easy words', () => {
  const missing = roomsOfEnglish.flatMap((room) => {
    const easy = entriesOf(sources[`./en-easy/${room}.ftl`]);
    return [...english(room)]
      .filter(([key, text]) => !easy.has(key) && !isEasyAlready(text))
      .map(([key, text]) => `en-easy/${room}.ftl: ${key} =${text}`);
  });
  expect(missing).toEqual([]);
});

test('easy words are easy: one sentence on a line, at most fifteen words in it', () => {
  const faults = roomsOfEnglish.flatMap((room) =>
    [...entriesOf(sources[`./en-easy/${room}.ftl`])].flatMap(([key, text]) =>
      formsOf(text)
        .flatMap((form) => form.split('\n'))
        .map((line) => line.trim())
        .filter((line) => wordsIn(line) > 15 || /[.?!;:] \p{Lu}/u.test(line.replace(/: .*$/, '')))
        .map((line) => `${key}: ${line}`),
    ),
  );
  expect(faults).toEqual([]);
});

test('the rules see what is long, hard, or two ideas at once', () => {
  expect(isEasyAlready(' Go on')).toBe(true);
  expect(isEasyAlready(' Stop being a steward')).toBe(false);
  expect(isEasyAlready(' This is longer than four')).toBe(false);
  expect(isEasyAlready(' { $n ->\n    [one] One\n   *[other] { $n } of them are quite many\n  }')).toBe(
    false,
  );
});

test('easy words take the place of the usual ones, and these stand in for what has none', async () => {
  expect(t('home-free')).toContain('without signing in');
  await speak('en', true);
  expect(t('home-free').split('\n')).toContain('You do not need to sign in.');
  expect(t('nav-projects')).toBe('Projects');
  expect(withoutMarks(t('projects-shown', { shown: 24 }))).toBe('You see 24 projects.');
  expect(document.documentElement.lang).toBe('en-GB');
  await speak('en');
  expect(t('home-free')).toContain('without signing in');
});

test('a language without easy words is said in its usual ones', async () => {
  await speak('cy', true);
  expect(t('nav-projects')).toBe('Prosiectau');
});

test('what is chosen last is spoken, whichever comes first', async () => {
  await Promise.all([speak('cy'), speak('en')]);
  expect(t('nav-projects')).toBe('Projects');
});

const others = languages.filter(({ load, code }) => load !== ENGLISH.load && !/-X[AB]$/.test(code));

test.each(others)('$name has all the words, and inserts what English inserts', async ({ load }) => {
  const inserted = (text = '') => [...new Set(text.match(/\$\w+/g))].sort().join();
  const faults = await Promise.all(
    roomsOfEnglish.map(async (room) => {
      const own = entriesOf(await load(room));
      return [...english(room)]
        .filter(([key, text]) => !own.has(key) || inserted(own.get(key)) !== inserted(text))
        .map(([key, text]) => `${room}.ftl: ${key} =${text}`);
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test('Welsh counts in Welsh', async () => {
  await speak('cy');
  const people = (count: number) => withoutMarks(t('people-count', { count }));
  expect([1, 2, 3, 6, 8].map(people)).toEqual([
    'Un person',
    'Dau berson',
    'Tri pherson',
    'Chwe pherson',
    '8 o bobl',
  ]);
});

test('every file of words is sound Fluent', () => {
  for (const source of Object.values(sources)) {
    const faults = new FluentBundle('en-GB').addResource(new FluentResource(source));
    expect(faults).toEqual([]);
    expect(new FluentResource(source).body.length).toBe(entriesOf(source).size);
  }
});
