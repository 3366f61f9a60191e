// Where the screens are in the demo world: looked up, not written down, so that the stories may be told anew.
import { randomUUID } from 'node:crypto';
import { giveVoiceNow } from './gates/voice.mjs';
import { read, signIn } from './stage.mjs';

async function make(page, base, path, data) {
  const made = await page.request.post(base + path, {
    headers: { 'X-Alongside': '1', 'Idempotency-Key': randomUUID() },
    data,
  });
  if (!made.ok()) throw new Error(`${made.status()} ${await made.text()}`);
  return made.json();
}

// What the demo world tells of safety, by the ids that it gives.
const contribution = (number) => `0199a0de-0000-4000-8000-00000${3_000_000 + number}`;
const HIDDEN = contribution(11);
const REPORTED = contribution(25);
const NOTED = contribution(249);
const FIRST_PROJECT = '0199a0de-0000-7000-8000-000000000201';
const HIDDEN_PROJECT = '0199a0de-0000-7000-8000-00000000020e';
const COURSE_PROJECT = '0199a0de-0000-7000-8000-000000000202';
const NOT_TOGETHER = '0199a0de-0000-7000-8000-000000000204';
const ENDED_PROJECT = '0199a0de-0000-7000-8000-000000000207';
const MOVED_PROJECT = '0199a0de-0000-7000-8000-000000000208';
const STEP = '0199a0de-0000-4000-8000-000000060002';
const VOICE = '0199a0de-0000-4000-8000-000000090002';
const OTHERS_VOICE = '0199a0de-0000-4000-8000-000000090011';
const OTHERS_STEP = '0199a0de-0000-4000-8000-000000060010';
const ROOMS_PROJECT = '0199a0de-0000-7000-8000-000000000203';
const POINT = '0199a0de-0000-4000-8000-000000061006';
const DECISION = '0199a0de-0000-4000-8000-000000062005';
const OTHERS_POINT = '0199a0de-0000-4000-8000-000000061009';
const LINE = '0199a0de-0000-4000-8000-000000080001';
const OTHERS_LINE = '0199a0de-0000-4000-8000-000000080017';
const RECEIPT = '0199a0de-0000-4000-8000-000007000001';

/** What the steward says and another who looks after the same project hides. */
async function hiddenOf(page, base) {
  const words = { projectId: FIRST_PROJECT, kind: 'IDEA', lang: 'en', creditBy: 'NOBODY' };
  const { id } = await make(page, base, '/api/contributions', { ...words, text: 'Call it after my boss.' });
  const context = await page.context().browser().newContext({ locale: 'en-GB' });
  const other = await context.newPage();
  await signIn(other, base, 'carys');
  const hidden = await other.request.put(`${base}/api/contributions/${id}/hiding`, {
    headers: { 'X-Alongside': '1' },
    data: { clause: 'RESPECT', reason: 'Your boss can be found by it.' },
  });
  if (!hidden.ok()) throw new Error(`${hidden.status()} ${await hidden.text()}`);
  await context.close();
  return id;
}

const round = (number) => `/evaluations/0199a0de-0000-7000-8000-0000000003${number}`;
const OPEN_ROUND = round('02');
const CLOSED_ROUND = round('01');
const QUIET_ROUND = round('05');

/** As with a pile of paper: by numbers, and without a pointer. */
async function typeSheet(on) {
  await on.locator('#given-0').focus();
  await on.keyboard.type('234');
  await on.keyboard.press('Control+Enter');
  await on.waitForSelector('.desk .slip');
  await on.waitForFunction(() => document.activeElement?.id === 'given-0');
}

async function addQuestions(on) {
  for (let n = 0; n < 2; n++) {
    await on.click('[aria-labelledby=questions] > .quiet');
    await on.fill(`#questions-${n}-text`, 'Which room should we try next?');
  }
  await on.locator('[name=questions-0-kind]').nth(1).check();
  await on.locator('[name=questions-1-kind]').nth(2).check();
}
// Of rounds: one whose two sides are shown apart, and one that too few answered for that.
const ROUND = '0199a0de-0000-7000-8000-000000000301';
const SMALL_ROUND = '0199a0de-0000-7000-8000-000000000303';

async function mineOf(page, base) {
  const { items } = await read(page, base, '/api/participants/me/projects?limit=100');
  const open = (await read(page, base, '/api/projects?limit=100')).items.map(({ id }) => id);
  // the acts before have left private ones
  const { projectId } = items.find(
    (one) => one.membership.duties.includes('STEWARD') && open.includes(one.projectId),
  );
  async function say(text) {
    const words = { projectId, kind: 'IDEA', text, lang: 'en', creditBy: 'INITIALS' };
    return (await make(page, base, '/api/contributions', words)).id;
  }
  const contributionId = await say('A bench by the door, please.');
  const goneId = await say('Not what I meant.');
  await page.request.delete(`${base}/api/contributions/${goneId}`, { headers: { 'X-Alongside': '1' } });
  const steward = new Set(
    items.filter(({ membership }) => membership.duties.length).map((one) => one.projectId),
  );
  const othersId = open.find((id) => !steward.has(id));
  const title = 'What we say among ourselves';
  const { id: privateId } = await make(page, base, '/api/projects', {
    title,
    summary: 'A few of us who care for somebody at home, and what we need to say first.',
    lang: 'en',
    theme: 'OTHER', // others have learned something about it
    place: 'prittlewell',
    languages: ['en'],
    aims: [],
    organisations: [],
    daysToEdit: 14,
    privateBecause: 'We speak about people who are not in the room.',
  });
  const secret = Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url');
  await make(page, base, `/api/projects/${privateId}/invitations`, { secret, uses: 12, days: 30 });
  let sharedId = projectId;
  for (const { projectId: id } of items.filter(({ membership }) => membership.duties.length)) {
    const { items: people } = await read(page, base, `/api/projects/${id}/access-needs`);
    if (people.length) sharedId = id;
  }
  const hiddenId = await hiddenOf(page, base);
  return { projectId, contributionId, goneId, othersId, privateId, secret, sharedId, hiddenId };
}

/** Puts into the outbox of whoever is here what waits for an hour, and what was refused; then the page is opened anew. */
export const unsent = (projectId) => async (on) => {
  const { id } = await read(on, new URL(on.url()).origin, '/api/participants/me');
  // the app makes its database once somebody is here
  await on.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'alongside'),
  );
  await on.evaluate(
    async ([whose, project]) => {
      const opened = await new Promise((done, failed) => {
        const opening = indexedDB.open('alongside');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const item = (key, words, more) => ({
        key,
        person: whose,
        at: Date.UTC(2026, 10, 1, 14, 5),
        changes: [],
        shown: { words, lang: 'en', about: 'A project with a rather long name, as some have' },
        form: {
          href: `/projects/${project}/contribute`,
          words: { text: words, kind: 'IDEA', lang: 'en', creditBy: 'NOBODY' },
        },
        touches: '',
        state: 'waiting',
        tries: 1,
        notBefore: Date.now() + 3_600_000,
        ...more,
      });
      const message = 'People who take part in the project can add their voice. You can join it first.';
      const problem = { type: '/problems/x', title: 'x', status: 409, reasons: [{ rule: 'x', message }] };
      const work = opened.transaction('outbox', 'readwrite');
      work.objectStore('outbox').put(item('one', 'A bench by the door, please.'));
      work.objectStore('outbox').put(item('two', 'A lamp on the stairs.', { state: 'refused', problem }));
      await new Promise((done) => {
        work.oncomplete = done;
      });
      opened.close();
      localStorage.setItem(`outbox:${whose}`, '1');
    },
    [id, projectId],
  );
  await on.reload();
  await on.waitForSelector('header a[href^="/outbox"]');
};

/** What stands on the paper of somebody in the demo world who has no account. */
const SLIP = 'garden harvest source garlic again alarm';

async function openSlip(on, slip) {
  await on.fill('#slip', slip);
  await on.press('#slip', 'Enter');
}

async function writeDown(on) {
  await on.fill('#text', 'Somewhere to sit, please.');
  await on.check('#kind');
  await on.press('#text', 'Control+Enter');
  await on.waitForSelector('.desk .slip');
  await on.waitForFunction(() => document.activeElement?.id === 'text');
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
        after: async (on) => {
          await giveVoiceNow(on);
          await on.click('[aria-controls=reading]');
          await on.waitForSelector('.listen');
        },
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
      'project that has ended': { path: `/projects/${ENDED_PROJECT}` },
      'project, not delivered together': { path: `/projects/${NOT_TOGETHER}` },
      stages: { path: `/projects/${MOVED_PROJECT}/stages` },
      'stages, all opened': {
        path: `/projects/${COURSE_PROJECT}/stages`,
        after: async (on) => {
          for (const shut of await on
            .locator('.stages > section > details > summary, .cards > li > details > summary')
            .all())
            await shut.click();
        },
      },
      'what cannot change': { path: `/projects/${ROOMS_PROJECT}/fixed-points` },
      decisions: { path: `/projects/${COURSE_PROJECT}/decisions` },
      decision: { path: `/decisions/${DECISION}` },
      interests: { path: `/projects/${ROOMS_PROJECT}/interests` },
      'contribute, where something is fixed': { path: `/projects/${ROOMS_PROJECT}/contribute` },
      'next steps': { path: `/projects/${COURSE_PROJECT}/next-steps` },
      'what it takes': { path: `/projects/${FIRST_PROJECT}/resources` },
      'what it takes, all of it pledged': { path: `/projects/${NOT_TOGETHER}/resources` },
      'who is missing': { path: `/projects/${COURSE_PROJECT}/voices` },
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
      'an invitation': { path: `/invitation#${mine.secret}` },
      'an invitation that opens nothing': { path: '/invitation#AnInvitationThatIsNone', refused: true },
      'private project, a stranger': { path: `/projects/${mine.privateId}`, refused: true },
      'on this device, signed out': { path: '/outbox' },
      'on this device, clearing it': {
        path: '/outbox',
        after: (on) => on.click('.erase .quiet'),
      },
      slip: { path: '/slip' },
      'slip, with errors': {
        path: '/slip',
        after: (on) => openSlip(on, SLIP.replace('garden', 'gardn')),
      },
      'slip, opened': {
        path: '/slip',
        after: async (on) => {
          await openSlip(on, SLIP);
          await on.waitForSelector('.told .say');
          await on.waitForSelector('.all-held');
        },
      },
      'slip, complaining': {
        path: '/slip',
        after: async (on) => {
          await openSlip(on, SLIP);
          await on.waitForSelector('.all-held');
          await on.click('.told .card button.quiet');
          await on.waitForSelector('#words:focus');
        },
      },
      'rounds of a project': { path: `/projects/${FIRST_PROJECT}/evaluations` },
      'round, open': { path: OPEN_ROUND },
      'round, closed': { path: CLOSED_ROUND },
      'answering a round, signed out': { path: `${OPEN_ROUND}/answer` },
      help: { path: '/help' },
      about: { path: '/about' },
      terms: { path: '/terms' },
      'privacy notice': { path: '/privacy' },
      accessibility: { path: '/accessibility' },
      problem: { path: '/problems/stale' },
      'house rules': { path: '/house-rules' },
      'what people said': { path: `/evaluations/${ROUND}/results` },
      'what people said, as tables': {
        path: `/evaluations/${ROUND}/results`,
        after: async (on) => {
          for (const twin of await on.locator('.results summary').all()) await twin.click();
        },
      },
      'what people said, too few to set apart': { path: `/evaluations/${SMALL_ROUND}/results` },
      'what projects learned': { path: '/learnings' },
      report: { path: `/report/contribution/${said[0].id}` },
      'report, with errors': { path: `/report/contribution/${said[0].id}`, after: submit },
      'report, somebody in danger': {
        path: `/report/contribution/${said[0].id}`,
        after: async (on) => {
          await on.check('input[name=concern] >> nth=5');
          await on.waitForSelector('[role=status] .help-lines');
        },
      },
      'report of an organisation, sent': {
        path: `/report/organisation/${organisations[0].id}`,
        after: async (on) => {
          await on.check('input[name=concern] >> nth=3');
          await submit(on);
          await on.waitForSelector('.thanks h2:focus');
        },
      },
      'a receipt': { path: `/receipts/${RECEIPT}` },
      'contribution, with a note': { path: `/contributions/${NOTED}` },
      'contribution, hidden': { path: `/contributions/${HIDDEN}`, refused: true },
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
      'my page, how to contact me': {
        path: '/me',
        after: (on) => on.click('[aria-labelledby=contact] .quiet'),
      },
      'what I need': { path: '/me/access' },
      'what I need, with errors': {
        path: '/me/access',
        after: async (on) => {
          await on.locator('form.card .many input').nth(3).check();
          await on.click('form.card [type=submit]');
          await on.waitForSelector('#errors:focus');
        },
      },
      'what people need': { path: `/projects/${mine.sharedId}/access` },
      'what people need, not for me': { path: `/projects/${mine.othersId}/access`, refused: true },
      'all about me': { path: '/me/data' },
      'all about me, erasing': {
        path: '/me/data',
        after: (on) => on.locator('main section.card .quiet').click(),
      },
      welcome: { path: '/welcome?to=/me' },
      'what we agree': { path: '/accept?to=/me' },
      'project, taking part': { path: `/projects/${mine.projectId}` },
      // the server writes the page as for a stranger; the app then reads it with the session
      'private project, taking part': { path: `/projects/${mine.privateId}`, refused: true },
      'a private project, changing it': { path: `/projects/${mine.privateId}/edit` },
      'going private': {
        path: `/projects/${mine.projectId}/edit`,
        after: async (on) => {
          await on.getByLabel('Only people who take part').check();
          await submit(on);
        },
      },
      invitations: { path: `/projects/${mine.privateId}/invitations` },
      'invitations, one made': {
        path: `/projects/${mine.privateId}/invitations`,
        after: async (on) => {
          await submit(on);
          await on.locator('.qr').waitFor();
        },
      },
      'invitations, not for me': { path: `/projects/${mine.othersId}/invitations`, refused: true },
      'what cannot change, looking after it': { path: `/projects/${FIRST_PROJECT}/fixed-points` },
      'what cannot change, with errors': { path: `/projects/${FIRST_PROJECT}/fixed-points`, after: submit },
      'decisions, looking after them': { path: `/projects/${FIRST_PROJECT}/decisions` },
      'decisions, saying that one is not needed': {
        path: `/projects/${FIRST_PROJECT}/decisions`,
        after: async (on) => {
          await on
            .getByRole('button', { name: /^It needs no decision/ })
            .first()
            .click();
          await on.locator('.cards form [type=submit]').click();
          await on.waitForSelector('#errors');
        },
      },
      'decide, with errors': { path: `/projects/${FIRST_PROJECT}/decisions/new?facet=WHEN`, after: submit },
      'decide anew': { path: `/projects/${COURSE_PROJECT}/decisions/new?replaces=${DECISION}` },
      'fixed point, changing it': { path: `/fixed-points/${POINT}/edit` },
      'fixed point, not for me': { path: `/fixed-points/${OTHERS_POINT}/edit`, refused: true },
      'interests, saying mine': {
        path: `/projects/${ROOMS_PROJECT}/interests`,
        after: async (on) => {
          await on
            .getByRole('button', { name: /what you have to gain/i })
            .first()
            .click();
          await on.getByLabel('Yes', { exact: true }).check();
        },
      },
      'next steps, looking after them': { path: `/projects/${FIRST_PROJECT}/next-steps` },
      'next steps, with errors': { path: `/projects/${FIRST_PROJECT}/next-steps`, after: submit },
      'next steps, taking one out': {
        path: `/projects/${FIRST_PROJECT}/next-steps`,
        after: (on) =>
          on
            .getByRole('button', { name: /^Take it out/ })
            .first()
            .click(),
      },
      'next step, changing it': { path: `/next-steps/${STEP}/edit` },
      'next step, not for me': { path: `/next-steps/${OTHERS_STEP}/edit`, refused: true },
      'what it takes, looking after it': { path: `/projects/${FIRST_PROJECT}/resources` },
      'what it takes, with errors': { path: `/projects/${FIRST_PROJECT}/resources`, after: submit },
      'what it takes, changing it': { path: `/resources/${LINE}/edit` },
      'what it takes, not for me': { path: `/resources/${OTHERS_LINE}/edit`, refused: true },
      'pledging something': { path: `/resources/${LINE}/pledge` },
      'pledging something, with errors': { path: `/resources/${LINE}/pledge`, after: submit },
      'who is missing, looking after it': { path: `/projects/${FIRST_PROJECT}/voices` },
      'who is missing, with errors': {
        path: `/projects/${FIRST_PROJECT}/voices`,
        after: async (on) => {
          await on.locator('[name=wasAsked]').first().check();
          await submit(on);
          await on.waitForSelector('#errors:focus');
        },
      },
      'who is missing, changing it': { path: `/voices/${VOICE}/edit` },
      'who is missing, not for me': { path: `/voices/${OTHERS_VOICE}/edit`, refused: true },
      'stages, looking after it': { path: `/projects/${mine.projectId}/stages` },
      'move to another stage': { path: `/projects/${mine.projectId}/stages/move` },
      'move to another stage, refused': {
        path: `/projects/${HIDDEN_PROJECT}/stages/move`,
        refused: true,
        after: async (on) => {
          await on.locator('main fieldset input[type=radio]').first().check();
          await on.fill('#words', 'We know whose bags they are.');
          await submit(on);
          await on.waitForSelector('[role=alert]:focus');
        },
      },
      'move to another stage, not for me': {
        path: `/projects/${mine.othersId}/stages/move`,
        refused: true,
      },
      'do we deliver it together': { path: `/projects/${mine.projectId}/co-delivery` },
      'do we deliver it together, with errors': {
        path: `/projects/${mine.projectId}/co-delivery`,
        after: async (on) => {
          await on.locator('main fieldset input[type=radio]').nth(2).check();
          await submit(on);
          await on.waitForSelector('#errors:focus');
        },
      },
      'pause or end': { path: `/projects/${mine.projectId}/halt` },
      'pause or end, with errors': { path: `/projects/${mine.projectId}/halt`, after: submit },
      'open a round': { path: `/projects/${FIRST_PROJECT}/evaluations/new` },
      'open a round, with own questions': {
        path: `/projects/${FIRST_PROJECT}/evaluations/new`,
        after: addQuestions,
      },
      'open a round, with errors': {
        path: `/projects/${FIRST_PROJECT}/evaluations/new`,
        after: async (on) => {
          await on.click('[aria-labelledby=questions] > .quiet');
          await on.locator('[name=questions-0-kind]').nth(1).check();
          await submit(on);
          await on.waitForSelector('#errors:focus');
        },
      },
      'open a round, not for me': { path: `/projects/${mine.othersId}/evaluations/new`, refused: true },
      'round, looking after it': { path: QUIET_ROUND },
      'round, closing it': {
        path: QUIET_ROUND,
        after: (on) => on.getByRole('button', { name: 'Close now' }).click(),
      },
      'answering a round': { path: `${OPEN_ROUND}/answer` },
      'answering a round, with errors': {
        path: `${OPEN_ROUND}/answer`,
        after: async (on) => {
          await on.locator('[name=expertise]').first().check();
          await submit(on);
          await on.waitForSelector('#errors:focus');
        },
      },
      'answers from paper': { path: `${OPEN_ROUND}/paper` },
      'answers from paper, slip shown': { path: `${OPEN_ROUND}/paper`, after: typeSheet },
      'answers from paper, not taken': { path: `${QUIET_ROUND}/paper`, refused: true },
      'people of a project': { path: `/projects/${mine.projectId}/people` },
      'write down': { path: `/projects/${mine.projectId}/enter` },
      'write down, slip shown': { path: `/projects/${mine.projectId}/enter`, after: writeDown },
      'write down, not for me': { path: `/projects/${mine.othersId}/enter` },
      'people, not for me to see': { path: `/projects/${mine.othersId}/people`, refused: true },
      'change a project, not for me': { path: `/projects/${mine.othersId}/edit`, refused: true },
      'contribution, taken back': { path: `/contributions/${mine.goneId}`, refused: true },
      'contribute, thanked': {
        path: `/projects/${mine.projectId}/contribute`,
        after: async (on) => {
          await on.fill('#text', 'A hook for wet coats.');
          await on.locator('main fieldset input[type=radio]').first().check();
          await submit(on);
          await on.waitForFunction(() => document.activeElement?.matches('.thanks *'));
        },
      },
      'what was reported': { path: `/projects/${FIRST_PROJECT}/reports` },
      'what was reported, hiding': {
        path: `/projects/${FIRST_PROJECT}/reports`,
        after: (on) => on.locator('.cases .actions button').first().click(),
      },
      'what was reported, not for me': { path: `/projects/${mine.othersId}/reports`, refused: true },
      'contribution, looking after it': {
        path: `/contributions/${REPORTED}`,
        after: (on) => on.locator('section.card .quiet').first().click(),
      },
      'what came of a round': { path: `/evaluations/${ROUND}/conclusion` },
      'what came of a round, with errors': {
        path: `/evaluations/${ROUND}/conclusion`,
        after: async (on) => {
          await on.fill('#gotWrong', '');
          await submit(on);
        },
      },
      'what came of a round, not for me': { path: `/evaluations/${SMALL_ROUND}/conclusion` },
      'learned elsewhere': { path: `/projects/${mine.privateId}/learnings`, refused: true },
      'learned elsewhere, not for us': {
        path: `/projects/${mine.privateId}/learnings`,
        refused: true,
        after: (on) => on.locator('.our-answer button').nth(1).click(),
      },
      'change a project': { path: `/projects/${mine.projectId}/edit` },
      'contribute, signed in': { path: `/projects/${mine.projectId}/contribute` },
      'my contribution': { path: `/contributions/${mine.contributionId}` },
      'my contribution, taking it back': {
        path: `/contributions/${mine.contributionId}`,
        after: (on) => on.locator('section.card .quiet').last().click(),
      },
      'my contribution, hidden': { path: `/contributions/${mine.hiddenId}`, refused: true },
      'a project that is hidden': { path: `/projects/${HIDDEN_PROJECT}`, refused: true },
      'what was reported to admins, not for me': { path: '/reports', refused: true },
      'change my contribution': { path: `/contributions/${mine.contributionId}/edit` },
    },
    /** The same steward, after an hour without a line. */
    unsent: {
      'on this device, something unsent': {
        path: '/outbox',
        after: async (on) => {
          await unsent(mine.projectId)(on);
          await on.waitForSelector('#came-back');
        },
      },
      'on this device, before signing out': {
        path: '/outbox?leaving',
        after: async (on) => {
          await unsent(mine.projectId)(on);
          await on.waitForSelector('#leaving');
        },
      },
      'something unsent, said on a page': {
        path: '/help',
        after: async (on) => {
          await unsent(mine.projectId)(on);
          await on.waitForSelector('.unsent a');
        },
      },
      'contribute, mending': {
        path: `/projects/${mine.projectId}/contribute?mend=two`,
        after: async (on) => {
          await unsent(mine.projectId)(on);
          await on.waitForSelector('[role=alert]:focus');
        },
      },
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
