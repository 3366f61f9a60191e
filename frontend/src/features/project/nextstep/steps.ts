import { answer, api, type Schemas } from '../../../api/client';
import { useResource } from '../../../api/resource';

export type NextStep = Schemas['NextStepView'];

export const ofProject = (projectId: string) => ({ path: { projectId } });

export const useNextSteps = (projectId: string) =>
  useResource(`project/${projectId}/next-steps`, () =>
    answer(api.GET('/api/projects/{projectId}/next-steps', { params: ofProject(projectId) })),
  );
