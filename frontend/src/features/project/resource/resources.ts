import { answer, api, nobodyIsSignedIn, type Schemas } from '../../../api/client';
import { useResource } from '../../../api/resource';
import { language } from '../../../words/words';
import { me } from '../../participant/me';

export type ResourceLine = Schemas['ResourceLineView'];
export type PlannedLine = Schemas['PlannedLine'];
export type ResourceKind = Schemas['ResourceKind'];
export type ResourcePlan = Schemas['ResourcePlan'];
export type MyPledge = Schemas['MyPledge'];

/** In the order of a plan; one that the contract has and these lack does not compile. */
const kinds: Record<ResourceKind, number> = { TIME: 1, MONEY: 2, SPACE: 3, SKILLS: 4, ENERGY: 5 };
export const KINDS = Object.keys(kinds) as ResourceKind[];

export const ofProject = (projectId: string) => ({ path: { projectId } });
export const ofLine = (resourceId: string) => ({ path: { resourceId } });

export const usePlan = (projectId: string) =>
  useResource(`project/${projectId}/resources`, () =>
    answer(api.GET('/api/projects/{projectId}/resources', { params: ofProject(projectId) })),
  );

/** Nobody signed in: nothing to ask, and the answer is known. */
export const useMyPledges = (projectId: string) =>
  useResource(`project/${projectId}/resources/mine`, async () =>
    me.peek()
      ? answer(api.GET('/api/projects/{projectId}/resources/mine', { params: ofProject(projectId) }))
      : nobodyIsSignedIn,
  );

type Counted = Pick<ResourceLine, 'unit' | 'currency'>;

/** An amount as people write it in the language of the page, without what is counted. */
export const figure = ({ currency }: Counted, amount: number | string) =>
  new Intl.NumberFormat(
    language.value.locale,
    currency ? { style: 'currency', currency } : { maximumFractionDigits: 2 },
  ).format(Number(amount));

/** The same with what is counted; money says so itself. */
export const quantity = (line: Counted, amount: number | string) =>
  line.unit ? `${figure(line, amount)} ${line.unit}` : figure(line, amount);

/** Reckoned in hundredths, because 0.3 less 0.1 is not 0.2 in binary. */
export const missing = ({ line, pledged }: PlannedLine) =>
  Math.max(0, Math.round(Number(line.needed) * 100) - Math.round(Number(pledged) * 100)) / 100;
