import { answer, api, type Schemas } from '../../../api/client';
import { useResource } from '../../../api/resource';
import { projectChanged, type Stage } from '../projects';

export type Course = Schemas['ProjectCourse'];
export type EndedStage = Course['ended'][number];
export type Declaration = Schemas['CoDeliveryView'];
export type DeliveryAnswer = Schemas['DeliveryAnswer'];
export type HaltKind = Schemas['HaltKind'];

/** In the order in which they are offered; one that the contract has and these lack does not compile. */
const answers: Record<DeliveryAnswer, number> = { YES: 1, NO: 2, NOT_YET: 3 };
export const ANSWERS = Object.keys(answers) as DeliveryAnswer[];
const halts: Record<HaltKind, number> = { PAUSED: 1, ENDED: 2 };
export const HALTS = Object.keys(halts) as HaltKind[];

const of = (projectId: string) => ({ path: { projectId } });

export const useCourse = (id: string) =>
  useResource(`project/${id}/course`, () =>
    answer(api.GET('/api/projects/{projectId}/stages', { params: of(id) })),
  );
export const useNextStage = (id: string) =>
  useResource(`project/${id}/next`, () =>
    answer(api.GET('/api/projects/{projectId}/stages/next', { params: of(id) })),
  );

export const move = (id: string, stage: Stage, words: string, key: string) =>
  projectChanged(
    id,
    answer(
      api.POST('/api/projects/{projectId}/stages', {
        params: { ...of(id), header: { 'Idempotency-Key': key } },
        body: { stage, words },
      }),
    ),
  );

export const declare = (id: string, body: Schemas['NewCoDelivery']) =>
  projectChanged(id, answer(api.PUT('/api/projects/{projectId}/co-delivery', { params: of(id), body })));

export const halt = (id: string, body: Schemas['NewHalt']) =>
  projectChanged(id, answer(api.PUT('/api/projects/{projectId}/halt', { params: of(id), body })));

export const letGoOn = (id: string) =>
  projectChanged(id, answer(api.DELETE('/api/projects/{projectId}/halt', { params: of(id) })));
