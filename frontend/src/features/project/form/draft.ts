import type { Result, Schemas } from '../../../api/client';
import type { Fault } from '../../../components/ErrorSummary';
import { tooLong } from '../../../components/tooLong';
import { language, t } from '../../../words/words';
import type { Read } from '../../participant/useForm';
import { type Project, readProject, type Theme } from '../projects';

export type Part = Schemas['Part'];
export type ProjectDraft = Schemas['ProjectDraft'];

export interface AimWords {
  id?: string;
  change: string;
  forWhom: string;
  howWeWillKnow: string;
}

/** What the form holds: every field a person can type in is text, also while it is not yet a number. */
export interface ProjectWords {
  title: string;
  summary: string;
  whyNow: string;
  theme: Theme | '';
  place: string;
  lang: string;
  languages: string[];
  aims: AimWords[];
  organisations: { organisationId: string; part: Part }[];
  daysToEdit: string;
  /** Undefined for a public project. */
  privateBecause?: string | undefined;
  /** That what was public is to be private from now on. */
  sure: boolean;
}

export const MOST_AIMS = 3;
const MOST = {
  title: 120,
  summary: 1000,
  whyNow: 2000,
  change: 500,
  forWhom: 300,
  howWeWillKnow: 500,
  privateBecause: 500,
};
const LEAST_REASON = 10;

export const emptyAim = (): AimWords => ({ change: '', forWhom: '', howWeWillKnow: '' });

export const newProject = (): ProjectWords => ({
  title: '',
  summary: '',
  whyNow: '',
  theme: '',
  place: '',
  lang: language.peek().locale.slice(0, 2),
  languages: ['en'],
  aims: [],
  organisations: [],
  daysToEdit: '14',
  sure: false,
});

export const wordsOf = (project: Project): ProjectWords => ({
  title: project.title,
  summary: project.summary,
  whyNow: project.whyNow ?? '',
  theme: project.theme,
  place: project.place,
  lang: project.lang,
  languages: project.languages,
  aims: project.aims.map(({ id, change, forWhom, howWeWillKnow }) => ({
    id,
    change,
    forWhom: forWhom ?? '',
    howWeWillKnow: howWeWillKnow ?? '',
  })),
  organisations: project.organisations.map(({ organisationId, part }) => ({ organisationId, part })),
  daysToEdit: String(project.daysToEdit),
  privateBecause: project.privateBecause,
  sure: false,
});

const isWritten = ({ change, forWhom, howWeWillKnow }: AimWords) =>
  !!(change + forWhom + howWeWillKnow).trim();
const ifAny = <K extends string>(name: K, text: string) => (text.trim() ? { [name]: text } : {});

/** As the server wants it. An aim in which nothing is written is none. */
export const bodyOf = ({ sure: _, privateBecause, ...words }: ProjectWords): ProjectDraft => ({
  ...words,
  theme: words.theme as Theme,
  aims: words.aims.filter(isWritten).map(({ id, change, forWhom, howWeWillKnow }) => ({
    ...(id && { id }),
    change,
    ...ifAny('forWhom', forWhom),
    ...ifAny('howWeWillKnow', howWeWillKnow),
  })),
  daysToEdit: Number(words.daysToEdit),
  ...(privateBecause !== undefined && { privateBecause: privateBecause.trim() }),
  ...(words.whyNow.trim() ? {} : { whyNow: undefined as never }),
});

/** What everybody could see before, and nobody outside any more. */
export const goesPrivate = (words: ProjectWords, before: ProjectWords | undefined) =>
  !!before && before.privateBecause === undefined && words.privateBecause !== undefined;

/** In the order of the page. What only the server can know, it says in `violations`. `before` are the words of an edit. */
export function check(words: ProjectWords, before?: ProjectWords): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  if (!words.title.trim()) fault('title', t('title-missing'));
  faults.push(...tooLong('title', words.title, MOST.title));
  if (!words.summary.trim()) fault('summary', t('summary-missing'));
  faults.push(...tooLong('summary', words.summary, MOST.summary));
  faults.push(...tooLong('whyNow', words.whyNow, MOST.whyNow));
  if (!words.theme) fault('theme', t('theme-missing'));
  if (!words.place) fault('place', t('place-missing'));
  if (!words.languages.length) fault('languages', t('languages-missing'));
  if (words.languages.length > 10) fault('languages', t('languages-too-many'));
  words.aims.forEach((aim, n) => {
    if (isWritten(aim) && !aim.change.trim())
      fault(`aims-${n}-change`, t('aim-change-missing', { number: n + 1 }));
    faults.push(...tooLong(`aims-${n}-change`, aim.change, MOST.change));
    faults.push(...tooLong(`aims-${n}-forWhom`, aim.forWhom, MOST.forWhom));
    faults.push(...tooLong(`aims-${n}-howWeWillKnow`, aim.howWeWillKnow, MOST.howWeWillKnow));
  });
  const days = Number(words.daysToEdit);
  if (!words.daysToEdit.trim() || !Number.isInteger(days) || days < 0 || days > 365)
    fault('daysToEdit', t('days-wrong'));
  if (words.privateBecause !== undefined) {
    if (words.privateBecause.trim().length < LEAST_REASON)
      fault('privateBecause', t('private-because-missing'));
    faults.push(...tooLong('privateBecause', words.privateBecause, MOST.privateBecause));
    if (goesPrivate(words, before) && !words.sure) fault('sure', t('private-sure-missing'));
  }
  return faults;
}

export async function readForEdit(id: string): Promise<Result<Read<ProjectWords>>> {
  const { data, tag = '', problem } = await readProject(id);
  return problem ? { problem } : { data: { words: wordsOf(data), tag } };
}
