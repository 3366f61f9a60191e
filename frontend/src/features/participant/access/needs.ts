import { answer, api, type Result, type Schemas } from '../../../api/client';
import { invalidate, useResource } from '../../../api/resource';

export type AccessNeeds = Schemas['AccessNeeds'];
export type Adjustment = Schemas['Adjustment'];

const order: Record<Adjustment, number> = {
  STEP_FREE: 1,
  HEARING_LOOP: 2,
  BSL: 3,
  INTERPRETER: 4,
  LARGE_PRINT: 5,
  QUIET_ROOM: 6,
  SOMEONE_WITH_ME: 7,
};
export const ADJUSTMENTS = Object.keys(order) as Adjustment[];

export const areNone = ({ adjustments, words }: AccessNeeds) => !adjustments.length && !words;

export const useNeeds = () =>
  useResource('my-needs', () => answer(api.GET('/api/participants/me/access-needs')));

export async function sayNeeds(needs: AccessNeeds): Promise<Result<AccessNeeds>> {
  const said = await answer(api.PUT('/api/participants/me/access-needs', { body: needs }));
  if (said.data) invalidate('my-needs');
  return said;
}
