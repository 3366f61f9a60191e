import { expect, test } from 'vitest';
import { forEveryone, isFor, isGone, wayOf } from './keeping';

const HERE = 'https://here.example';
const asked = (
  path: string,
  more: { method?: string; mode?: string; headers?: Record<string, string> } = {},
) =>
  ({
    url: new URL(path, HERE).href,
    method: more.method ?? 'GET',
    mode: more.mode ?? 'cors',
    headers: new Headers(more.headers),
  }) as Request;
const answered = (headers: Record<string, string>, status = 200) =>
  new Response(status === 304 ? null : '{}', { status, headers });

test.each([
  ['/projects/p1', 'navigate', 'page'],
  ['/outbox', 'navigate', 'page'],
  ['/assets/first-1.js', 'cors', 'file'],
  ['/api/projects', 'cors', 'read'],
])('%s is served as a %s', (path, mode, way) => expect(wayOf(asked(path, { mode }), HERE)).toBe(way));

test.each([
  '/sign-in?to=/',
  '/sign-out',
  '/back-channel-logout',
  '/openapi',
  '/swagger/',
  '/.well-known/security.txt',
])('%s is left to the server, also as a page', (path) => {
  expect(wayOf(asked(path, { mode: 'navigate' }), HERE)).toBeUndefined();
});

test('a change, another site, a program with a token and the worker itself pass untouched', () => {
  expect(wayOf(asked('/api/contributions', { method: 'POST' }), HERE)).toBeUndefined();
  expect(wayOf(asked('https://elsewhere.example/api/projects'), HERE)).toBeUndefined();
  expect(wayOf(asked('/api/projects', { headers: { Authorization: 'Bearer x' } }), HERE)).toBeUndefined();
  expect(wayOf(asked('/service-worker.js'), HERE)).toBeUndefined();
});

test('an address that only begins like one of the server’s is the app’s', () => {
  expect(wayOf(asked('/sign-in-help', { mode: 'navigate' }), HERE)).toBe('page');
});

test('what the server calls public is for everyone; what it says no-store to, or nothing about, for nobody', () => {
  const tag = { ETag: '"1"' };
  expect(isFor(answered({ 'Cache-Control': 'public, max-age=0, s-maxage=1, must-revalidate' }))).toBe(
    'everyone',
  );
  expect(isFor(answered({ 'Cache-Control': 'no-store, private', ...tag }))).toBe('nobody');
  expect(isFor(answered({ 'Cache-Control': 'public, no-store', ...tag }))).toBe('nobody');
  expect(isFor(answered({}))).toBe('nobody');
  expect(isFor(answered({ 'Cache-Control': 'public' }, 404))).toBe('nobody');
});

test('of what somebody signed in reads only what a stranger is given is kept', () => {
  expect(isFor(answered({ 'Cache-Control': 'private, max-age=0, must-revalidate', ETag: '"1"' }))).toBe(
    'perhaps',
  );
  const open = { 'Cache-Control': 'public, max-age=0' };
  const own = answered({ 'Cache-Control': 'private', ETag: '"1"' });
  const same = answered({ ...open, ETag: '"1"' });
  const changed = answered({ ...open, ETag: '"2"' });
  expect(forEveryone(own, answered(open, 304))).toBe(own);
  expect(forEveryone(own, same)).toBe(same);
  expect(forEveryone(own, changed)).toBe(changed);
  expect(forEveryone(own, answered({ 'Cache-Control': 'no-store' }, 404))).toBeUndefined();
  expect(forEveryone(own, answered({ 'Cache-Control': 'private', ETag: '"1"' }))).toBeUndefined();
  expect(forEveryone(own, answered({ ...open, 'Retry-After': '1' }, 429))).toBeUndefined();
  expect(forEveryone(own, answered({}, 304))).toBeUndefined();
});

test.each([
  [401, true],
  [403, true],
  [404, true],
  [410, true],
  [429, false],
  [503, false],
])('an answer of %s lets go of what was kept: %s', (status, gone) =>
  expect(isGone(answered({}, status))).toBe(gone),
);
