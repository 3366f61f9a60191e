import { answer, api, type Schemas } from '../../../api/client';
import type { Fault } from '../../../components/ErrorSummary';
import { tooLong } from '../../../components/tooLong';
import { language, t } from '../../../words/words';
import { ASKED, type Asked, type Round, roundChanged } from '../evaluations';

export type OwnKind = 'SCALE' | 'CHOICE' | 'WORDS';
export const OWN_KINDS: readonly OwnKind[] = ['SCALE', 'CHOICE', 'WORDS'];

export interface QuestionWords {
  /** Known to this form alone, so that its fields move with it. */
  key: string;
  kind: OwnKind;
  text: string;
  choices: string[];
}

/** What the form holds. */
export interface RoundWords {
  title: string;
  /** The aims that are not to be judged: one that is written meanwhile is, like the others. */
  spared: string[];
  questions: QuestionWords[];
  asked: Asked[];
  closesOn: string;
  lang: string;
}

export const MOST_QUESTIONS = 20;
export const FEWEST_CHOICES = 2;
export const MOST_CHOICES = 8;
const MOST = { title: 120, text: 300, choice: 200 };
const DAYS = 14;

export const dayIn = (days: number, from = new Date()) =>
  new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
export const lastPossible = () => dayIn(365);

export const emptyQuestion = (): QuestionWords => ({
  key: crypto.randomUUID(),
  kind: 'SCALE',
  text: '',
  choices: ['', ''],
});

export const newRound = (): RoundWords => ({
  title: '',
  spared: [],
  questions: [],
  asked: ASKED,
  closesOn: dayIn(DAYS),
  lang: language.peek().locale.slice(0, 2),
});

export type AimToJudge = Schemas['AimView'];

const written = (choices: string[]) => choices.map((choice) => choice.trim()).filter(Boolean);

export const bodyOf = (
  projectId: string,
  aims: readonly AimToJudge[],
  { title, spared, questions, asked, closesOn, lang }: RoundWords,
): Schemas['NewEvaluation'] => ({
  projectId,
  title: title.trim(),
  lang,
  closesOn,
  asked,
  aims: aims.filter(({ id }) => !spared.includes(id)).map(({ id, version }) => ({ id, version })),
  questions: questions.map(({ kind, text, choices }) => ({
    kind,
    text: text.trim(),
    ...(kind === 'CHOICE' && { choices: written(choices) }),
  })),
});

function checkQuestion(question: QuestionWords, at: string, number: number): Fault[] {
  const faults: Fault[] = [];
  if (!question.text.trim())
    faults.push({ field: `${at}-text`, message: t('round-question-missing', { number }) });
  faults.push(...tooLong(`${at}-text`, question.text.trim(), MOST.text));
  if (question.kind !== 'CHOICE') return faults;
  const choices = written(question.choices);
  if (choices.length < FEWEST_CHOICES || new Set(choices).size < choices.length)
    faults.push({ field: `${at}-choices`, message: t('round-choices-wrong', { number }) });
  for (const [n, choice] of question.choices.entries())
    faults.push(...tooLong(`${at}-choices-${n}`, choice.trim(), MOST.choice));
  return faults;
}

/** In the order of the page. What only the server can know, it says in `violations`. */
export function check(words: RoundWords): Fault[] {
  const faults: Fault[] = [];
  if (!words.title.trim()) faults.push({ field: 'title', message: t('round-title-missing') });
  faults.push(...tooLong('title', words.title.trim(), MOST.title));
  faults.push(...words.questions.flatMap((question, n) => checkQuestion(question, `questions-${n}`, n + 1)));
  if (!words.asked.length) faults.push({ field: 'asked', message: t('round-asked-missing') });
  if (!words.closesOn || words.closesOn < dayIn(0) || words.closesOn > lastPossible())
    faults.push({ field: 'closesOn', message: t('round-closes-wrong') });
  return faults;
}

export async function openRound(body: Schemas['NewEvaluation'], key: string) {
  const opened = await answer(
    api.POST('/api/evaluations', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
  if (opened.data) roundChanged(opened.data satisfies Round);
  return opened;
}
