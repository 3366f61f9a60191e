import { answer, api, nobodyIsSignedIn, type Result, type Schemas } from '../../../api/client';
import { PAGE } from '../../../api/pages';
import { useResource } from '../../../api/resource';
import type { Fault } from '../../../components/ErrorSummary';
import { tooLong } from '../../../components/tooLong';
import { t } from '../../../words/words';
import { me } from '../../participant/me';
import { projectChanged } from '../projects';

export type OfOrganisation = Schemas['OrganisationInterestView'];
export type Said = Pick<OfOrganisation, 'saidOn' | 'words'>;

/** Something, or nothing; before that neither is chosen. */
export interface InterestWords {
  has: 'NOTHING' | 'SOMETHING' | undefined;
  words: string;
}
const MOST = 1000;

export const wordsOf = ({ saidOn, words = '' }: Said): InterestWords => ({
  has: words ? 'SOMETHING' : saidOn ? 'NOTHING' : undefined,
  words,
});

export function check({ has, words }: InterestWords): Fault[] {
  if (!has) return [{ field: 'has', message: t('interest-has-missing') }];
  if (has === 'NOTHING') return [];
  if (!words.trim()) return [{ field: 'words', message: t('interest-words-missing') }];
  return tooLong('words', words, MOST);
}

const bodyOf = ({ has, words }: InterestWords) => (has === 'SOMETHING' ? { words: words.trim() } : {});
const of = (projectId: string) => ({ params: { path: { projectId } } });

export const listInterests = (projectId: string, cursor?: string) =>
  answer(
    api.GET('/api/projects/{projectId}/interests', {
      params: { path: { projectId }, query: { limit: PAGE, ...(cursor && { cursor }) } },
    }),
  );

export const useMyInterest = (projectId: string) =>
  useResource(`project/${projectId}/my-interest`, async () =>
    me.peek() ? answer(api.GET('/api/projects/{projectId}/my-interest', of(projectId))) : nobodyIsSignedIn,
  );

export const declare = (projectId: string, words: InterestWords): Promise<Result<unknown>> =>
  projectChanged(
    projectId,
    answer(api.PUT('/api/projects/{projectId}/my-interest', { ...of(projectId), body: bodyOf(words) })),
  );

export const takeBack = (projectId: string): Promise<Result<unknown>> =>
  projectChanged(projectId, answer(api.DELETE('/api/projects/{projectId}/my-interest', of(projectId))));

export const useOrganisationInterests = (projectId: string) =>
  useResource(`project/${projectId}/organisation-interests`, () =>
    answer(api.GET('/api/projects/{projectId}/organisation-interests', of(projectId))),
  );

export const declareFor = (projectId: string, organisationId: string, words: InterestWords) =>
  projectChanged(
    projectId,
    answer(
      api.PUT('/api/projects/{projectId}/organisation-interests/{organisationId}', {
        params: { path: { projectId, organisationId } },
        body: bodyOf(words),
      }),
    ),
  );
