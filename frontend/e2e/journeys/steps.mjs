// Steps that several journeys take.
import { randomUUID } from 'node:crypto';
import { read } from '../stage.mjs';

export const arrived = (page, text) =>
  page.waitForFunction(
    (wanted) =>
      document.activeElement?.textContent
        ?.replace(/[\u2066-\u2069]/g, '')
        .trim()
        .startsWith(wanted),
    text,
  );

export const heading = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor();
export const press = (page, name) => page.getByRole('button', { name }).click();
export const submit = (page) => page.click('main form.card [type=submit]');

export const projectsOf = async (page, base) => (await read(page, base, '/api/projects?limit=100')).items;

/** The first project for which it is true that I take part, or that I do not. */
export async function projectWhere(page, base, test) {
  for (const project of await projectsOf(page, base)) {
    const mine = await read(page, base, `/api/projects/${project.id}/mine`);
    if (test(mine)) return project;
  }
  throw new Error('The demo world has no such project');
}

/** How often these words were kept, which is what the server knows. */
export async function kept(page, base, project, words) {
  const q = encodeURIComponent(words);
  const { items } = await read(page, base, `/api/contributions?project=${project}&q=${q}&limit=100`);
  return items.filter(({ text }) => text === words).length;
}

/** Words that nobody has said before, made of letters, so that they can be searched for. */
export const unheard = (start) =>
  `${start} ${randomUUID().replace(/[\d-]/g, (sign) => 'ghijklmnopq'['0123456789-'.indexOf(sign)])}`;
