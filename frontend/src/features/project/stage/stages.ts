import { answer, api, type Schemas } from '../../../api/client';
import { useResource } from '../../../api/resource';

export type Course = Schemas['ProjectCourse'];
export type EndedStage = Course['ended'][number];
export type Declaration = Schemas['CoDeliveryView'];
export type DeliveryAnswer = Schemas['DeliveryAnswer'];
export type HaltKind = Schemas['HaltKind'];

export const ofProject = (projectId: string) => ({ path: { projectId } });

export const useCourse = (id: string) =>
  useResource(`project/${id}/course`, () =>
    answer(api.GET('/api/projects/{projectId}/stages', { params: ofProject(id) })),
  );
export const useNextStage = (id: string) =>
  useResource(`project/${id}/next`, () =>
    answer(api.GET('/api/projects/{projectId}/stages/next', { params: ofProject(id) })),
  );
