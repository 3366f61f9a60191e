import { answer, api, MERGE_PATCH, type Result } from '../../../api/client';
import { patchOf } from '../../../api/rebase';
import type { Fault } from '../../../components/ErrorSummary';
import { tooLong } from '../../../components/tooLong';
import { t } from '../../../words/words';
import type { Read } from '../../participant/useForm';
import { projectChanged } from '../projects';
import { type NextStep, ofProject } from './steps';

export interface StepWords {
  what: string;
  who: string;
  dueOn: string;
  needs: string;
}
export const nothing: StepWords = { what: '', who: '', dueOn: '', needs: '' };
const MOST = { what: 300, who: 120, needs: 300 } as const;

export function check(words: StepWords): Fault[] {
  const faults: Fault[] = [];
  if (!words.what.trim()) faults.push({ field: 'what', message: t('action-what-missing') });
  if (!words.who.trim()) faults.push({ field: 'who', message: t('action-who-missing') });
  if (!words.dueOn) faults.push({ field: 'dueOn', message: t('action-due-missing') });
  for (const [field, most] of Object.entries(MOST))
    faults.push(...tooLong(field, words[field as keyof typeof MOST], most));
  return faults;
}

const bodyOf = ({ what, who, dueOn, needs }: StepWords) => ({
  what: what.trim(),
  who: who.trim(),
  dueOn,
  ...(needs.trim() && { needs: needs.trim() }),
});
const wordsOf = ({ what, who, dueOn, needs = '' }: NextStep): StepWords => ({ what, who, dueOn, needs });

const of = (nextStepId: string) => ({ path: { nextStepId } });

export const addStep = (projectId: string, words: StepWords, key: string) =>
  projectChanged(
    projectId,
    answer(
      api.POST('/api/projects/{projectId}/next-steps', {
        params: { ...ofProject(projectId), header: { 'Idempotency-Key': key } },
        body: bodyOf(words),
      }),
    ),
  );

export async function readStep(id: string): Promise<Result<Read<StepWords> & { step: NextStep }>> {
  const {
    data,
    tag = '',
    problem,
  } = await answer(api.GET('/api/next-steps/{nextStepId}', { params: of(id) }));
  return problem ? { problem } : { data: { words: wordsOf(data), tag, step: data } };
}

export const editStep = (step: NextStep, before: Read<StepWords>, words: StepWords) =>
  projectChanged(
    step.projectId,
    answer(
      api.PATCH('/api/next-steps/{nextStepId}', {
        params: { ...of(step.id), header: { 'If-Match': before.tag } },
        headers: MERGE_PATCH,
        body: patchOf(bodyOf(before.words), bodyOf(words)),
      }),
    ),
  );

export const finish = ({ id, projectId }: NextStep) =>
  projectChanged(projectId, answer(api.PUT('/api/next-steps/{nextStepId}/done', { params: of(id) })));
export const reopen = ({ id, projectId }: NextStep) =>
  projectChanged(projectId, answer(api.DELETE('/api/next-steps/{nextStepId}/done', { params: of(id) })));
export const takeOut = ({ id, projectId }: NextStep) =>
  projectChanged(projectId, answer(api.DELETE('/api/next-steps/{nextStepId}', { params: of(id) })));
