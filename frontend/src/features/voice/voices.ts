import { answer, api, type Schemas } from '../../api/client';
import { useResource } from '../../api/resource';

export type Voice = Schemas['VoiceView'];

export const ofProject = (projectId: string) => ({ path: { projectId } });

export const useVoices = (projectId: string) =>
  useResource(`project/${projectId}/voices`, () =>
    answer(api.GET('/api/projects/{projectId}/voices', { params: ofProject(projectId) })),
  );
