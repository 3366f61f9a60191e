// Programs, Swagger UI, and readers without a script.
import assert from 'node:assert/strict';
import { passDoor, signIn } from '../stage.mjs';
import { projectsOf, unheard } from './steps.mjs';
import { startIdea } from './taking-part.mjs';

async function token(keycloak, scope) {
  const answer = await fetch(`${keycloak}/realms/alongside/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'demo-partner',
      client_secret: 'demo-partner-secret',
      scope,
    }),
  });
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()).access_token;
}

const post = (base, bearer, project) =>
  fetch(`${base}/api/contributions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      projectId: project,
      kind: 'KNOWLEDGE',
      text: 'Forty people called our line about this.',
      lang: 'en',
      channel: 'PHONE',
      creditBy: 'NAME',
    }),
  });

const claims = (bearer) => JSON.parse(Buffer.from(bearer.split('.')[1], 'base64url'));

export const machines = {
  'a partner posts by client credentials, and not without the scope': async ({
    base,
    keycloak,
    somebody,
  }) => {
    const bearer = await token(keycloak, 'contributions:write');
    const { organisation } = claims(bearer);
    const { name } = await (await fetch(`${base}/api/organisations/${organisation}`)).json();
    const page = await somebody();
    await signIn(page, base, 'ben');
    const project = (await startIdea(page, base, unheard('A warm line'), name)).split('/').at(-1);

    const made = await post(base, bearer, project);
    assert.equal(made.status, 201, await made.clone().text());
    const { id, credit } = await made.json();
    assert.equal(credit, name);
    await page.goto(`${base}/contributions/${id}`);
    await page.getByText('Forty people called our line about this.', { exact: true }).waitFor();

    const refused = await post(base, await token(keycloak, 'projects:read'), project);
    assert.equal(refused.status, 403);
    assert.equal((await refused.json()).type, '/problems/not-allowed');

    const other = (await startIdea(page, base, unheard('A cold line'))).split('/').at(-1);
    assert.equal((await post(base, bearer, other)).status, 403);
  },

  'Swagger UI: Authorize, then press an example': async ({ base, somebody }) => {
    const page = await somebody();
    await page.goto(`${base}/swagger`);
    await page.locator('.auth-wrapper .authorize').first().click();
    const dialog = page.locator('.dialog-ux');
    const flow = dialog.locator('.auth-container', { hasText: /authorizationCode/i }).first();
    const id = flow.locator('input[data-name="clientId"], #client_id_authorizationCode').first();
    if ((await id.count()) && !(await id.inputValue())) await id.fill('alongside-swagger');
    const window = page.waitForEvent('popup');
    await flow.locator('.authorize').click();
    const popup = await window;
    await Promise.all([popup.waitForEvent('close'), passDoor(popup, 'amina')]);
    await dialog.locator('.close-modal').click();

    const operation = page.locator('#operations-Participants-readMe');
    await operation.locator('.opblock-summary').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    const status = operation.locator('.live-responses-table .response .response-col_status').first();
    await status.waitFor();
    assert.match(await status.textContent(), /^200/);
    await operation.locator('.live-responses-table').getByText('Amina').first().waitFor();
  },

  'a poster’s link without JavaScript shows title, summary and state': async ({ base, somebody }) => {
    const page = await somebody({ javaScriptEnabled: false });
    const [project] = await projectsOf(page, base);
    await page.goto(`${base}/projects/${project.id}`);
    assert.equal(await page.title(), `${project.title} – Alongside`);
    assert.equal(await page.locator('h1').textContent(), project.title);
    assert.equal(await page.locator('main p').first().textContent(), project.summary);
    await page.getByText('Where it stands').waitFor();
    assert.equal(await page.locator('meta[property="og:title"]').getAttribute('content'), project.title);
  },
};
