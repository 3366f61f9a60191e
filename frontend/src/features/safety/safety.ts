import { answer, api, type Schemas } from '../../api/client';
import { PAGE } from '../../api/pages';
import { invalidate, useResource } from '../../api/resource';

export type Case = Schemas['CaseView'];
export type Clause = Schemas['Clause'];
export type Concern = Schemas['Concern'];
export type Outcome = Schemas['Outcome'];
export type Receipt = Schemas['Receipt'];
export type Verdict = Schemas['Verdict'];
export type About = Schemas['About'];

/** In their order; one that the contract has and these lack does not compile. */
const clauses: Record<Clause, number> = {
  RESPECT: 1,
  NO_HARM: 2,
  PRIVACY: 3,
  HONESTY: 4,
  ON_TOPIC: 5,
  LAW: 6,
};
const concerns: Record<Concern, number> = {
  HARMFUL: 1,
  HATEFUL: 2,
  PRIVATE_DETAILS: 3,
  UNTRUE: 4,
  SPAM: 5,
  SOMEONE_AT_RISK: 6,
  OTHER: 7,
};
export const CLAUSES = Object.keys(clauses) as Clause[];
export const CONCERNS = Object.keys(concerns) as Concern[];

const kinds: Record<About['kind'], string> = {
  CONTRIBUTION: 'contribution',
  PROJECT: 'project',
  ORGANISATION: 'organisation',
  EVALUATION: 'evaluation',
  COMMENT: 'comment',
};
/** The kind that an address names. */
export const kindOf = (name: string) =>
  (Object.keys(kinds) as About['kind'][]).find((kind) => kinds[kind] === name);
/** Where it stands by itself; a comment does not. */
export const addressOf = ({ kind, id }: About) => (kind === 'COMMENT' ? undefined : `/${kinds[kind]}s/${id}`);

export const report = (body: Schemas['NewReport'], key: string) =>
  answer(api.POST('/api/reports', { params: { header: { 'Idempotency-Key': key } }, body }));

export const useReceipt = (reportId: string) =>
  useResource(`receipt/${reportId}`, () =>
    answer(api.GET('/api/reports/{reportId}', { params: { path: { reportId } } })),
  );

const page = (cursor?: string) => ({ limit: PAGE, ...(cursor && { cursor }) });

export const listMyReports = (cursor?: string) =>
  answer(api.GET('/api/participants/me/reports', { params: { query: page(cursor) } }));

/** Without a project: what the installation's admins decide. */
export const listCases = (projectId: string | undefined, cursor?: string) =>
  projectId
    ? answer(
        api.GET('/api/projects/{projectId}/reports', {
          params: { path: { projectId }, query: page(cursor) },
        }),
      )
    : answer(api.GET('/api/reports', { params: { query: page(cursor) } }));

const changed = (contributionId: string) => {
  invalidate(`contribution/${contributionId}`);
  invalidate('project/');
};

export async function hide(contributionId: string, clause: Clause, reason: string) {
  const hidden = await answer(
    api.PUT('/api/contributions/{contributionId}/hiding', {
      params: { path: { contributionId } },
      body: { clause, reason },
    }),
  );
  if (!hidden.problem) changed(contributionId);
  return hidden;
}

export async function decide({ id, about }: Case, outcome: Outcome, reason: string, clause?: Clause) {
  const decided = await answer(
    api.PUT('/api/safety-cases/{caseId}/decision', {
      params: { path: { caseId: id } },
      body: { outcome, reason, ...(clause && { clause }) },
    }),
  );
  if (!decided.problem) {
    changed(about.id);
    invalidate('comments/');
  }
  return decided;
}

const of = (contributionId: string) => ({ params: { path: { contributionId } } });

/** Headers say for whom, when it is not whoever is signed in. */
export const readComplaint = (id: string, headers = {}) =>
  answer(api.GET('/api/contributions/{contributionId}/complaint', { ...of(id), headers }));

export const complain = (contributionId: string, words: string, key: string, headers = {}) =>
  answer(
    api.POST('/api/contributions/{contributionId}/complaint', {
      params: { path: { contributionId }, header: { 'Idempotency-Key': key } },
      headers,
      body: { words },
    }),
  );

const inProject = (projectId: string) => ({ params: { path: { projectId } } });

export const readComplaintAboutHiding = (projectId: string) =>
  answer(api.GET('/api/projects/{projectId}/complaint', inProject(projectId)));

export const complainAboutHiding = (projectId: string, words: string, key: string) =>
  answer(
    api.POST('/api/projects/{projectId}/complaint', {
      params: { path: { projectId }, header: { 'Idempotency-Key': key } },
      body: { words },
    }),
  );

export async function putNote(contributionId: string, contentNote: string) {
  const noted = await answer(
    api.PUT('/api/contributions/{contributionId}/content-note', {
      ...of(contributionId),
      body: contentNote.trim() ? { contentNote: contentNote.trim() } : {},
    }),
  );
  if (noted.data) changed(contributionId);
  return noted;
}
