import { answer, api, MERGE_PATCH, type Result, type Schemas } from '../../api/client';
import { patchOf } from '../../api/rebase';
import type { Fault } from '../../components/ErrorSummary';
import { tooLong } from '../../components/tooLong';
import { t } from '../../words/words';
import type { Read } from '../participant/useForm';
import { projectChanged } from '../project/projects';
import { ofProject, type Voice } from './voices';

export type Population = Schemas['Population'];
export type Answer = Schemas['VoiceAnswer'];

/** In their order; one that the contract has and these lack does not compile. */
const populations: Record<Population, number> = {
  RACIAL_INEQUITY: 1,
  GYPSY_ROMA_TRAVELLER: 2,
  DISABLED_PEOPLE: 3,
  MOBILITY: 4,
  SIGHT_LOSS: 5,
  HEARING_LOSS: 6,
  MENTAL_HEALTH: 7,
  LEARNING_DISABILITY: 8,
  NEURODIVERGENT: 9,
  LONG_ILLNESS: 10,
  FAITH: 11,
  LGBT: 12,
  MIGRANTS: 13,
  ASYLUM_SEEKERS: 14,
  REFUGEES: 15,
  OLDER_PEOPLE: 16,
  YOUNG_PEOPLE: 17,
  YOUNG_ADULTS: 18,
  DISADVANTAGED: 19,
  WOMEN_AND_GIRLS: 20,
  WELSH_SPEAKERS: 21,
};
export const POPULATIONS = Object.keys(populations) as Population[];

export const KINDS = ['population', 'place', 'service', 'other'] as const;
export const ANSWERS = ['none', 'YES', 'NOT_NOW', 'NO_THANKS', 'NEVER_ASK'] as const;

export interface VoiceWords {
  kind: (typeof KINDS)[number];
  population: Population | '';
  place: string;
  service: string;
  other: string;
  affected: string;
  wasAsked: 'yes' | 'no';
  notAskedBecause: string;
  how: string;
  by: string;
  on: string;
  answer: (typeof ANSWERS)[number];
  came: boolean;
}
export const nothing: VoiceWords = {
  kind: 'population',
  population: '',
  place: '',
  service: '',
  other: '',
  affected: '',
  wasAsked: 'no',
  notAskedBecause: '',
  how: '',
  by: '',
  on: '',
  answer: 'none',
  came: false,
};
const MOST = { service: 120, other: 120, notAskedBecause: 300, how: 200, by: 120 } as const;
const MOST_PEOPLE = 10_000_000;

/** What is written where nobody sees it now is not sent, and not checked. */
function seen(words: VoiceWords): VoiceWords {
  const only = Object.fromEntries(KINDS.map((kind) => [kind, kind === words.kind ? words[kind].trim() : '']));
  const told = { ...words, ...only, notAskedBecause: words.notAskedBecause.trim() };
  return words.wasAsked === 'yes'
    ? { ...told, notAskedBecause: '', how: words.how.trim(), by: words.by.trim() }
    : { ...told, how: '', by: '', on: '', answer: 'none', came: false };
}

export function check(written: VoiceWords): Fault[] {
  const words = seen(written);
  const faults: Fault[] = [];
  if (!words[words.kind]) faults.push({ field: words.kind, message: t('voice-who-missing') });
  const people = words.affected.trim();
  if (people && !(/^\d+$/.test(people) && Number(people) <= MOST_PEOPLE))
    faults.push({ field: 'affected', message: t('voice-affected-wrong') });
  if (words.wasAsked === 'yes') {
    if (!words.how) faults.push({ field: 'asked-how', message: t('voice-how-missing') });
    if (!words.by) faults.push({ field: 'asked-by', message: t('voice-by-missing') });
    if (!words.on) faults.push({ field: 'asked-on', message: t('voice-on-missing') });
  }
  for (const [name, most] of Object.entries(MOST)) {
    const field = name === 'how' || name === 'by' ? `asked-${name}` : name;
    faults.push(...tooLong(field, words[name as keyof typeof MOST], most));
  }
  return faults;
}

function bodyOf(written: VoiceWords): Schemas['VoiceDraft'] {
  const { kind, population, affected, notAskedBecause, wasAsked, how, by, on, answer, came, ...words } =
    seen(written);
  return {
    ...(kind === 'population' ? population && { population } : { [kind]: words[kind] }),
    ...(affected.trim() && { affected: Number(affected) }),
    ...(notAskedBecause && { notAskedBecause }),
    ...(wasAsked === 'yes' && { asked: { how, by, on } }),
    ...(answer !== 'none' && { answer }),
    came,
  };
}

const wordsOf = (voice: Voice): VoiceWords => ({
  kind: KINDS.find((kind) => voice[kind]) ?? 'other',
  population: voice.population ?? '',
  place: voice.place ?? '',
  service: voice.service ?? '',
  other: voice.other ?? '',
  affected: voice.affected === undefined ? '' : String(voice.affected),
  wasAsked: voice.asked ? 'yes' : 'no',
  notAskedBecause: voice.notAskedBecause ?? '',
  how: voice.asked?.how ?? '',
  by: voice.asked?.by ?? '',
  on: voice.asked?.on ?? '',
  answer: voice.answer ?? 'none',
  came: voice.came,
});

const of = (voiceId: string) => ({ path: { voiceId } });

export const addVoice = (projectId: string, words: VoiceWords, key: string) =>
  projectChanged(
    projectId,
    answer(
      api.POST('/api/projects/{projectId}/voices', {
        params: { ...ofProject(projectId), header: { 'Idempotency-Key': key } },
        body: bodyOf(words),
      }),
    ),
  );

export async function readVoice(id: string): Promise<Result<Read<VoiceWords> & { voice: Voice }>> {
  const { data, tag = '', problem } = await answer(api.GET('/api/voices/{voiceId}', { params: of(id) }));
  return problem ? { problem } : { data: { words: wordsOf(data), tag, voice: data } };
}

export const editVoice = (voice: Voice, before: Read<VoiceWords>, words: VoiceWords) =>
  projectChanged(
    voice.projectId,
    answer(
      api.PATCH('/api/voices/{voiceId}', {
        params: { ...of(voice.id), header: { 'If-Match': before.tag } },
        headers: MERGE_PATCH,
        body: patchOf(bodyOf(before.words), bodyOf(words)),
      }),
    ),
  );

export const takeOut = ({ id, projectId }: Voice) =>
  projectChanged(projectId, answer(api.DELETE('/api/voices/{voiceId}', { params: of(id) })));
