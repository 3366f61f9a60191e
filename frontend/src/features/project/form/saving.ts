import { answer, api, MERGE_PATCH } from '../../../api/client';
import { patchOf } from '../../../api/rebase';
import { invalidate } from '../../../api/resource';
import type { Read } from '../../participant/useForm';
import { bodyOf, type ProjectWords } from './draft';

export const start = (words: ProjectWords, { key }: { key: string }) =>
  answer(api.POST('/api/projects', { params: { header: { 'Idempotency-Key': key } }, body: bodyOf(words) }));

/** Only what was changed is sent, so what others change meanwhile in other fields is never put back. */
export async function edit(id: string, words: ProjectWords, read: Read<ProjectWords>) {
  const saved = await answer(
    api.PATCH('/api/projects/{projectId}', {
      params: { path: { projectId: id }, header: { 'If-Match': read.tag } },
      headers: MERGE_PATCH,
      body: patchOf(bodyOf(read.words), bodyOf(words)),
    }),
  );
  if (saved.data) invalidate(`project/${id}`);
  return saved;
}
