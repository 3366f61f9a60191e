// Where the screens are in the demo world: looked up, not written down, so that the stories may be told anew.
import { randomUUID } from 'node:crypto';
import { read } from './stage.mjs';

async function mineOf(page, base) {
  const { items } = await read(page, base, '/api/participants/me/projects?limit=100');
  const { projectId } = items.find(({ membership }) => membership.duties.includes('STEWARD'));
  async function say(text) {
    const sent = await page.request.post(`${base}/api/contributions`, {
      headers: { 'X-Alongside': '1', 'Idempotency-Key': randomUUID() },
      data: { projectId, kind: 'IDEA', text, lang: 'en', creditBy: 'INITIALS' },
    });
    if (!sent.ok()) throw new Error(`${sent.status()} ${await sent.text()}`);
    return (await sent.json()).id;
  }
  const contributionId = await say('A bench by the door, please.');
  const goneId = await say('Not what I meant.');
  await page.request.delete(`${base}/api/contributions/${goneId}`, { headers: { 'X-Alongside': '1' } });
  const steward = new Set(
    items.filter(({ membership }) => membership.duties.length).map((one) => one.projectId),
  );
  const othersId = (await read(page, base, '/api/projects?limit=100')).items.find(
    ({ id }) => !steward.has(id),
  ).id;
  return { projectId, contributionId, goneId, othersId };
}

/** The page is a steward's. */
export async function screensOf(page, { base, keycloak }) {
  const { items: projects } = await read(page, base, '/api/projects?limit=100');
  const most = projects.reduce((best, each) => (each.contributions > best.contributions ? each : best));
  const { items: said } = await read(page, base, `/api/contributions?project=${most.id}&limit=1`);
  const { items: organisations } = await read(page, base, '/api/organisations');
  const mine = await mineOf(page, base);
  const submit = (on) => on.click('main form.card [type=submit]');
  return {
    open: {
      home: { path: '/' },
      projects: { path: '/projects' },
      'projects, nothing found': { path: '/projects?q=xyzzy' },
      project: { path: `/projects/${most.id}` },
      'project, ways to read open': {
        path: `/projects/${most.id}`,
        after: (on) => on.click('[aria-controls=reading]'),
      },
      'project, table open': {
        path: `/projects/${most.id}`,
        after: (on) => on.click('.lenses summary'),
      },
      'project, nobody fits': { path: `/projects/${most.id}?q=xyzzy` },
      'project, not there': {
        path: '/projects/00000000-0000-4000-8000-000000000000',
        refused: true,
      },
      'start an idea': { path: '/projects/new' },
      'start an idea, with errors': {
        path: '/projects/new',
        after: async (on) => {
          await on.click('.aims-field .quiet');
          await submit(on);
        },
      },
      contribute: { path: `/projects/${most.id}/contribute` },
      'contribute, with errors': { path: `/projects/${most.id}/contribute`, after: submit },
      contribution: { path: `/contributions/${said[0].id}` },
      organisations: { path: '/organisations' },
      organisation: { path: `/organisations/${organisations[0].id}` },
      'my page, signed out': { path: '/me' },
      help: { path: '/help' },
      about: { path: '/about' },
      terms: { path: '/terms' },
      'privacy notice': { path: '/privacy' },
      accessibility: { path: '/accessibility' },
      problem: { path: '/problems/stale' },
      'not found': { path: '/nowhere' },
      offline: {
        path: '/projects',
        after: async (on) => {
          await on.evaluate(() => {
            Object.defineProperty(navigator, 'onLine', { value: false });
            dispatchEvent(new Event('offline'));
          });
          await on.waitForFunction(() => document.querySelector('.offline')?.textContent);
        },
      },
    },
    /** As a steward, who sees all there is. */
    signedIn: {
      'my page': { path: '/me' },
      'my page, changing my name': { path: '/me', after: (on) => on.click('section .quiet') },
      'all about me': { path: '/me/data' },
      'all about me, erasing': {
        path: '/me/data',
        after: (on) => on.locator('main section.card .quiet').click(),
      },
      welcome: { path: '/welcome?to=/me' },
      'what we agree': { path: '/accept?to=/me' },
      'project, taking part': { path: `/projects/${mine.projectId}` },
      'people of a project': { path: `/projects/${mine.projectId}/people` },
      'people, not for me to see': { path: `/projects/${mine.othersId}/people`, refused: true },
      'change a project, not for me': { path: `/projects/${mine.othersId}/edit`, refused: true },
      'contribution, taken back': { path: `/contributions/${mine.goneId}`, refused: true },
      'contribute, thanked': {
        path: `/projects/${mine.projectId}/contribute`,
        after: async (on) => {
          await on.fill('#text', 'A hook for wet coats.');
          await on.getByLabel('An idea').check();
          await submit(on);
          await on.waitForFunction(() => document.activeElement?.textContent?.startsWith('Thank you'));
        },
      },
      'change a project': { path: `/projects/${mine.projectId}/edit` },
      'contribute, signed in': { path: `/projects/${mine.projectId}/contribute` },
      'my contribution': { path: `/contributions/${mine.contributionId}` },
      'my contribution, taking it back': {
        path: `/contributions/${mine.contributionId}`,
        after: (on) => on.locator('section.card .quiet').last().click(),
      },
      'change my contribution': { path: `/contributions/${mine.contributionId}/edit` },
    },
    /** Keycloak's own pages, in our clothes. */
    keycloak: {
      'sign in': { path: '/sign-in?to=/me' },
      'sign in, with a wrong password': {
        path: '/sign-in?to=/me',
        after: async (on) => {
          await on.fill('#username', 'nobody-at-all');
          await on.fill('#password', 'wrong');
          await Promise.all([on.waitForNavigation(), on.press('#password', 'Enter')]);
        },
      },
      register: {
        path: '/sign-in?to=/me',
        after: async (on) => {
          await on.click('a[href*=registration]');
          await on.waitForSelector('#email, #firstName, #password-confirm');
        },
      },
      'sign-in error': {
        at: `${keycloak}/realms/alongside/protocol/openid-connect/auth?client_id=nobody`,
        refused: true,
      },
    },
  };
}
