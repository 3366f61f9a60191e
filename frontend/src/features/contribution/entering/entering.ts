import { answer, api, type Schemas } from '../../../api/client';
import { PAGE } from '../../../api/pages';
import { invalidate } from '../../../api/resource';
import type { Fault } from '../../../components/ErrorSummary';
import { today } from '../../../components/today';
import { tooLong } from '../../../components/tooLong';
import { t } from '../../../words/words';
import type { NewItem } from '../../participant/outbox/items';
import { drawSlip } from '../../participant/slip/slip';
import type { Project } from '../../project/projects';
import { type Kind, of } from '../contributions';
import { type ContributionWords, check as checkWords, nothingYet } from '../writing';

export type Entry = Schemas['EntryView'];
export type Channel = Exclude<Schemas['Channel'], 'ONLINE'>;
export const CHANNELS: readonly Channel[] = ['PAPER', 'IN_PERSON', 'PHONE', 'POST'];
const LONGEST_NAME = 80;

/** One sheet of paper, or one call. Its slip is drawn with it and kept with it, so that sending again sends the same. */
export interface Sheet extends ContributionWords {
  displayName: string;
  channel: Channel;
  saidOn: string;
  slip: string;
  /** Of the person of the sheet before, who has the slip already. */
  again: boolean;
}

export const firstSheet = (): Sheet => ({
  ...nothingYet(),
  displayName: '',
  channel: 'PAPER',
  saidOn: today(),
  slip: drawSlip(),
  again: false,
});

/** An empty one. How, when and in which language is mostly the same for a whole pile. */
export const nextSheet = ({ channel, saidOn, lang }: Sheet): Sheet => ({
  ...firstSheet(),
  channel,
  saidOn,
  lang,
});

export function check(sheet: Sheet): Fault[] {
  return [
    ...checkWords(sheet),
    ...tooLong('enteredFor-displayName', sheet.displayName.trim(), LONGEST_NAME),
    ...(sheet.saidOn ? [] : [{ field: 'saidOn', message: t('enter-said-on-missing') }]),
  ];
}

/** Somebody without a name cannot be named. */
function newOf(projectId: string, sheet: Sheet): Schemas['NewContribution'] {
  const { text, kind, lang, channel, saidOn, slip } = sheet;
  const displayName = sheet.displayName.trim();
  return {
    projectId,
    kind: kind as Kind,
    text,
    lang,
    channel,
    saidOn,
    creditBy: displayName ? sheet.creditBy : 'NOBODY',
    enteredFor: { slip, ...(displayName && { displayName }) },
  };
}

/** The same, to be sent when there is a line. The slip can be handed out now and opens something once it was sent. */
export const toSendLater = ({ id, title }: Project, sheet: Sheet, key: string): NewItem => ({
  key,
  changes: [{ method: 'POST', path: '/api/contributions', body: newOf(id, sheet) }],
  shown: { words: sheet.text, lang: sheet.lang, about: title },
  form: { href: `/projects/${id}/enter`, words: sheet },
  touches: `project/${id}`,
});

export async function enter(projectId: string, sheet: Sheet, key: string) {
  const entered = await answer(
    api.POST('/api/contributions', {
      params: { header: { 'Idempotency-Key': key } },
      body: newOf(projectId, sheet),
    }),
  );
  if (entered.data) invalidate(`project/${projectId}`);
  return entered;
}

export const listEntries = (projectId: string, cursor?: string) =>
  answer(
    api.GET('/api/projects/{projectId}/entries', {
      params: { path: { projectId }, query: { limit: PAGE, ...(cursor && { cursor }) } },
    }),
  );

export const giveSlip = (contributionId: string, slip: string) =>
  answer(api.PUT('/api/contributions/{contributionId}/slip', { ...of(contributionId), body: { slip } }));
