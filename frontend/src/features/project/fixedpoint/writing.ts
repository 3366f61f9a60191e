import { answer, api, MERGE_PATCH, type Result } from '../../../api/client';
import { patchOf } from '../../../api/rebase';
import type { Fault } from '../../../components/ErrorSummary';
import { tooLong } from '../../../components/tooLong';
import { t } from '../../../words/words';
import type { Read } from '../../participant/useForm';
import { projectChanged } from '../projects';
import { type FixedPoint, ofProject } from './points';

export interface PointWords {
  what: string;
  why: string;
  whoSays: string;
}
export const nothing: PointWords = { what: '', why: '', whoSays: '' };
const MOST = { what: 300, why: 500, whoSays: 120 } as const;

export function check(words: PointWords): Fault[] {
  const faults: Fault[] = [];
  if (!words.what.trim()) faults.push({ field: 'what', message: t('fixed-what-missing') });
  if (!words.why.trim()) faults.push({ field: 'why', message: t('fixed-why-missing') });
  if (!words.whoSays.trim()) faults.push({ field: 'whoSays', message: t('fixed-who-says-missing') });
  for (const [field, most] of Object.entries(MOST))
    faults.push(...tooLong(field, words[field as keyof typeof MOST], most));
  return faults;
}

const bodyOf = ({ what, why, whoSays }: PointWords) => ({
  what: what.trim(),
  why: why.trim(),
  whoSays: whoSays.trim(),
});
const wordsOf = ({ what, why, whoSays }: FixedPoint): PointWords => ({ what, why, whoSays });

const of = (fixedPointId: string) => ({ path: { fixedPointId } });

export const addPoint = (projectId: string, words: PointWords, key: string) =>
  projectChanged(
    projectId,
    answer(
      api.POST('/api/projects/{projectId}/fixed-points', {
        params: { ...ofProject(projectId), header: { 'Idempotency-Key': key } },
        body: bodyOf(words),
      }),
    ),
  );

export async function readPoint(id: string): Promise<Result<Read<PointWords> & { point: FixedPoint }>> {
  const {
    data,
    tag = '',
    problem,
  } = await answer(api.GET('/api/fixed-points/{fixedPointId}', { params: of(id) }));
  return problem ? { problem } : { data: { words: wordsOf(data), tag, point: data } };
}

export const editPoint = (point: FixedPoint, before: Read<PointWords>, words: PointWords) =>
  projectChanged(
    point.projectId,
    answer(
      api.PATCH('/api/fixed-points/{fixedPointId}', {
        params: { ...of(point.id), header: { 'If-Match': before.tag } },
        headers: MERGE_PATCH,
        body: patchOf(bodyOf(before.words), bodyOf(words)),
      }),
    ),
  );

export const lift = ({ id, projectId }: FixedPoint) =>
  projectChanged(projectId, answer(api.PUT('/api/fixed-points/{fixedPointId}/lifted', { params: of(id) })));
export const fixAgain = ({ id, projectId }: FixedPoint) =>
  projectChanged(
    projectId,
    answer(api.DELETE('/api/fixed-points/{fixedPointId}/lifted', { params: of(id) })),
  );
export const takeOut = ({ id, projectId }: FixedPoint) =>
  projectChanged(projectId, answer(api.DELETE('/api/fixed-points/{fixedPointId}', { params: of(id) })));

export const sayNothingFixed = (projectId: string, yes: boolean) =>
  projectChanged(
    projectId,
    answer(
      yes
        ? api.PUT('/api/projects/{projectId}/nothing-fixed', { params: ofProject(projectId) })
        : api.DELETE('/api/projects/{projectId}/nothing-fixed', { params: ofProject(projectId) }),
    ),
  );
