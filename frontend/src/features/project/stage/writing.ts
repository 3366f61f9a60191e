import { answer, api, type Schemas } from '../../../api/client';
import { projectChanged, type Stage } from '../projects';
import { type DeliveryAnswer, type HaltKind, ofProject } from './stages';

/** In the order in which they are offered; one that the contract has and these lack does not compile. */
const answers: Record<DeliveryAnswer, number> = { YES: 1, NO: 2, NOT_YET: 3 };
export const ANSWERS = Object.keys(answers) as DeliveryAnswer[];
const halts: Record<HaltKind, number> = { PAUSED: 1, ENDED: 2 };
export const HALTS = Object.keys(halts) as HaltKind[];

export const move = (id: string, stage: Stage, words: string, key: string) =>
  projectChanged(
    id,
    answer(
      api.POST('/api/projects/{projectId}/stages', {
        params: { ...ofProject(id), header: { 'Idempotency-Key': key } },
        body: { stage, words },
      }),
    ),
  );

export const declare = (id: string, body: Schemas['NewCoDelivery']) =>
  projectChanged(
    id,
    answer(api.PUT('/api/projects/{projectId}/co-delivery', { params: ofProject(id), body })),
  );

export const halt = (id: string, body: Schemas['NewHalt']) =>
  projectChanged(id, answer(api.PUT('/api/projects/{projectId}/halt', { params: ofProject(id), body })));

export const letGoOn = (id: string) =>
  projectChanged(id, answer(api.DELETE('/api/projects/{projectId}/halt', { params: ofProject(id) })));
