import { answer, api, MERGE_PATCH, type Result, type Schemas } from '../../api/client';
import { patchOf } from '../../api/rebase';
import { invalidate } from '../../api/resource';
import type { Fault } from '../../components/ErrorSummary';
import { tooLong } from '../../components/tooLong';
import { language, t } from '../../words/words';
import type { NewItem } from '../participant/outbox/items';
import type { Read } from '../participant/useForm';
import { type Contribution, type CreditBy, type Kind, of, read, readMine } from './contributions';

export const CREDITS: readonly CreditBy[] = ['NAME', 'INITIALS', 'NOBODY'];

export interface ContributionWords {
  text: string;
  kind: Kind | '';
  lang: string;
  creditBy: CreditBy;
  /** Absent in a draft that was kept before there were notes. */
  contentNote?: string;
}

/** The name of a complaint that was not sent yet: whoever shows hidden words opens it again. */
export const complaintDraft = (id: string) => `complaint:${id}`;

const MOST = 10_000;
export const NOTE_MOST = 120;

export const nothingYet = (): ContributionWords => ({
  text: '',
  kind: '',
  lang: language.peek().locale.slice(0, 2),
  creditBy: 'NOBODY',
  contentNote: '',
});

/** In the order of the page. What only the server can know, it says in `violations`. */
export function check({ text, kind, contentNote = '' }: ContributionWords): Fault[] {
  const faults: Fault[] = [];
  if (!text.trim()) faults.push({ field: 'text', message: t('words-missing') });
  faults.push(...tooLong('text', text, MOST));
  if (!kind) faults.push({ field: 'kind', message: t('kind-missing') });
  faults.push(...tooLong('contentNote', contentNote, NOTE_MOST));
  return faults;
}

/**
 * How it is credited only its author may read, so the words of an edit come from two reads. Both are asked for by the
 * author, by a slip as well: what was said in a private project is there for nobody else outside it.
 */
export async function readForEdit(
  id: string,
  headers?: Record<string, string>,
): Promise<Result<Read<ContributionWords>>> {
  const [said, mine] = await Promise.all([read(id, headers), readMine(id, headers)]);
  if (said.problem) return { problem: said.problem };
  if (mine.problem) return { problem: mine.problem };
  const { text, kind, lang, contentNote = '' } = said.data;
  const creditBy = mine.data.creditBy ?? 'NOBODY';
  const words: ContributionWords = { text, kind, lang, creditBy, contentNote };
  return { data: { words, tag: said.tag ?? '' } };
}

const bodyOf = ({ contentNote = '', ...words }: ContributionWords) => ({
  ...words,
  kind: words.kind as Kind,
  ...(contentNote.trim() && { contentNote: contentNote.trim() }),
});

const newOf = (projectId: string, words: ContributionWords): Schemas['NewContribution'] => ({
  projectId,
  channel: 'ONLINE',
  ...bodyOf(words),
});

/** The same, to be sent when there is a line; whoever does not take part yet joins first, as they would now. */
export const toSendLater = (
  { id, title }: { id: string; title?: string | undefined },
  words: ContributionWords,
  key: string,
  joins: boolean,
): NewItem => ({
  key,
  changes: [
    ...(joins ? [{ method: 'PUT' as const, path: `/api/projects/${id}/my-membership`, body: {} }] : []),
    { method: 'POST', path: '/api/contributions', body: newOf(id, words) },
  ],
  shown: { words: words.text, lang: words.lang, ...(title && { about: title }) },
  form: { href: `/projects/${id}/contribute`, words },
  touches: `project/${id}`,
});

export async function send(projectId: string, words: ContributionWords, key: string) {
  const sent = await answer(
    api.POST('/api/contributions', {
      params: { header: { 'Idempotency-Key': key } },
      body: newOf(projectId, words),
    }),
  );
  if (sent.data) invalidate(`project/${projectId}`);
  return sent;
}

export async function edit(
  id: string,
  words: ContributionWords,
  before: Read<ContributionWords>,
  headers = {},
) {
  const saved = await answer(
    api.PATCH('/api/contributions/{contributionId}', {
      params: { path: { contributionId: id }, header: { 'If-Match': before.tag } },
      headers: { ...MERGE_PATCH, ...headers },
      body: patchOf(bodyOf(before.words), bodyOf(words)),
    }),
  );
  if (saved.data) invalidate(`contribution/${id}`);
  return saved;
}

export async function takeBack({ id, projectId }: Contribution, headers = {}) {
  const taken = await answer(api.DELETE('/api/contributions/{contributionId}', { ...of(id), headers }));
  if (!taken.problem) {
    invalidate(`contribution/${id}`);
    invalidate(`project/${projectId}`);
  }
  return taken;
}
