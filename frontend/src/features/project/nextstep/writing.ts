import { answer, api, MERGE_PATCH, type Result } from '../../../api/client';
import { patchOf } from '../../../api/rebase';
import { invalidate } from '../../../api/resource';
import type { Fault } from '../../../components/ErrorSummary';
import { t } from '../../../words/words';
import type { Read } from '../../participant/useForm';
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
  for (const [field, most] of Object.entries(MOST)) {
    const { length } = words[field as keyof typeof MOST];
    if (length > most) faults.push({ field, message: t('too-long', { most, over: length - most }) });
  }
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

/** What is on screen of its project is asked for again: a stage may ask for a next step. */
async function changed<T>(projectId: string, change: Promise<Result<T>>) {
  const result = await change;
  if (!result.problem) invalidate(`project/${projectId}`);
  return result;
}

export const addStep = (projectId: string, words: StepWords, key: string) =>
  changed(
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
  changed(
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
  changed(projectId, answer(api.PUT('/api/next-steps/{nextStepId}/done', { params: of(id) })));
export const reopen = ({ id, projectId }: NextStep) =>
  changed(projectId, answer(api.DELETE('/api/next-steps/{nextStepId}/done', { params: of(id) })));
export const takeOut = ({ id, projectId }: NextStep) =>
  changed(projectId, answer(api.DELETE('/api/next-steps/{nextStepId}', { params: of(id) })));
