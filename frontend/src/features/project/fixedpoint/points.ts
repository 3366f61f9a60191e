import { answer, api, type Schemas } from '../../../api/client';
import { useResource } from '../../../api/resource';

export type FixedPoint = Schemas['FixedPointView'];

export const ofProject = (projectId: string) => ({ path: { projectId } });

export const useFixedPoints = (projectId: string) =>
  useResource(`project/${projectId}/fixed-points`, () =>
    answer(api.GET('/api/projects/{projectId}/fixed-points', { params: ofProject(projectId) })),
  );
