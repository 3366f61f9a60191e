import { answer, api, MERGE_PATCH, type Result } from '../../../api/client';
import { patchOf } from '../../../api/rebase';
import type { Fault } from '../../../components/ErrorSummary';
import { tooLong } from '../../../components/tooLong';
import { t } from '../../../words/words';
import type { Read } from '../../participant/useForm';
import { projectChanged } from '../projects';
import { type MyPledge, ofLine, ofProject, type ResourceKind, type ResourceLine } from './resources';

export interface LineWords {
  kind: ResourceKind | '';
  what: string;
  needed: string;
  unit: string;
  used: string;
}
export const nothing: LineWords = { kind: '', what: '', needed: '', unit: '', used: '' };

const AMOUNT = /^\d{1,7}(\.\d{1,2})?$/;

/** People write "£12,50" where the contract has "12.50". */
const plain = (amount: string) =>
  amount
    .trim()
    .replace(/^£\s*/, '')
    .replace(/,(?=\d{1,2}$)/, '.');

const isAmount = (amount: string) => AMOUNT.test(plain(amount));
const isMore = (amount: string) => isAmount(amount) && Number(plain(amount)) > 0;

type Missing =
  | 'resource-kind-missing'
  | 'resource-what-missing'
  | 'resource-amount-missing'
  | 'resource-unit-missing'
  | 'resource-used-missing'
  | 'resource-organisation-missing'
  | 'resource-coping-missing';
const unless = (right: unknown, field: string, message: Missing): Fault[] =>
  right ? [] : [{ field, message: t(message) }];

export const checkLine = ({ kind, what, needed, unit, used }: LineWords): Fault[] => [
  ...unless(kind, 'kind', 'resource-kind-missing'),
  ...unless(what.trim(), 'what', 'resource-what-missing'),
  ...tooLong('what', what, 200),
  ...unless(isMore(needed), 'needed', 'resource-amount-missing'),
  ...unless(kind === 'MONEY' || unit.trim(), 'unit', 'resource-unit-missing'),
  ...tooLong('unit', unit, 60),
  ...unless(!used.trim() || isAmount(used), 'used', 'resource-used-missing'),
];

const bodyOf = ({ kind, what, needed, unit, used }: LineWords) => ({
  kind: kind as ResourceKind,
  what: what.trim(),
  needed: plain(needed),
  ...(kind !== 'MONEY' && { unit: unit.trim() }),
  ...(used.trim() && { used: plain(used) }),
});

const wordsOf = ({ kind, what, needed, unit = '', used }: ResourceLine): LineWords => ({
  kind,
  what,
  needed,
  unit,
  used,
});

export const addLine = (projectId: string, words: LineWords, key: string) =>
  projectChanged(
    projectId,
    answer(
      api.POST('/api/projects/{projectId}/resources', {
        params: { ...ofProject(projectId), header: { 'Idempotency-Key': key } },
        body: bodyOf(words),
      }),
    ),
  );

export type ReadLine = Read<LineWords> & { line: ResourceLine };

export async function readLine(id: string): Promise<Result<ReadLine>> {
  const {
    data,
    tag = '',
    problem,
  } = await answer(api.GET('/api/resources/{resourceId}', { params: ofLine(id) }));
  return problem ? { problem } : { data: { words: wordsOf(data), tag, line: data } };
}

export const editLine = ({ id, projectId }: ResourceLine, before: Read<LineWords>, words: LineWords) =>
  projectChanged(
    projectId,
    answer(
      api.PATCH('/api/resources/{resourceId}', {
        params: { ...ofLine(id), header: { 'If-Match': before.tag } },
        headers: MERGE_PATCH,
        body: patchOf(bodyOf(before.words), bodyOf(words)),
      }),
    ),
  );

export const takeOut = ({ id, projectId }: ResourceLine) =>
  projectChanged(projectId, answer(api.DELETE('/api/resources/{resourceId}', { params: ofLine(id) })));

export interface PledgeWords {
  amount: string;
  note: string;
  showName: boolean;
}
export const pledgeWords = (mine?: MyPledge): PledgeWords => ({
  amount: mine?.amount ?? '',
  note: mine?.note ?? '',
  showName: mine?.showName ?? false,
});

const given = ({ amount, note }: Pick<PledgeWords, 'amount' | 'note'>) => ({
  amount: plain(amount),
  ...(note.trim() && { note: note.trim() }),
});

export const checkPledge = ({ amount, note }: Pick<PledgeWords, 'amount' | 'note'>): Fault[] => [
  ...unless(isMore(amount), 'amount', 'resource-amount-missing'),
  ...tooLong('note', note, 300),
];

export const pledge = ({ id, projectId }: ResourceLine, words: PledgeWords) =>
  projectChanged(
    projectId,
    answer(
      api.PUT('/api/resources/{resourceId}/my-pledge', {
        params: ofLine(id),
        body: { ...given(words), showName: words.showName },
      }),
    ),
  );

export const takeBack = ({ id, projectId }: ResourceLine) =>
  projectChanged(
    projectId,
    answer(api.DELETE('/api/resources/{resourceId}/my-pledge', { params: ofLine(id) })),
  );

export interface OrganisationWords {
  organisation: string;
  amount: string;
  note: string;
}

export const checkOrganisation = (words: OrganisationWords): Fault[] => [
  ...unless(words.organisation, 'organisation', 'resource-organisation-missing'),
  ...checkPledge(words),
];

const byOrganisation = ({ id }: ResourceLine, organisationId: string) => ({
  path: { resourceId: id, organisationId },
});

export const recordPledge = (line: ResourceLine, words: OrganisationWords) =>
  projectChanged(
    line.projectId,
    answer(
      api.PUT('/api/resources/{resourceId}/pledges/{organisationId}', {
        params: byOrganisation(line, words.organisation),
        body: given(words),
      }),
    ),
  );

export const takeRecordedOut = (line: ResourceLine, organisationId: string) =>
  projectChanged(
    line.projectId,
    answer(
      api.DELETE('/api/resources/{resourceId}/pledges/{organisationId}', {
        params: byOrganisation(line, organisationId),
      }),
    ),
  );

export const checkCoping = ({ words }: { words: string }): Fault[] => [
  ...unless(words.trim(), 'words', 'resource-coping-missing'),
  ...tooLong('words', words, 2_000),
];

export const cope = (projectId: string, words: string) =>
  projectChanged(
    projectId,
    answer(
      api.PUT('/api/projects/{projectId}/resources/coping', {
        params: ofProject(projectId),
        body: { words: words.trim() },
      }),
    ),
  );
