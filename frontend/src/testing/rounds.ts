import type { Schemas } from '../api/client';
import { may, mayNot } from './samples';

export const STEWARDS_EVALUATE = 'The stewards of the project open and close the rounds.';
export const NOT_ASKED = 'This round asks other people.';

const question = (place: number, more: Partial<Schemas['QuestionView']>): Schemas['QuestionView'] => ({
  id: `q${place}`,
  kind: 'SCALE',
  choices: [],
  options: 5,
  ...more,
});

/** An aim, one statement, a choice, and a question for words. */
export const round = (more: Partial<Schemas['EvaluationView']> = {}): Schemas['EvaluationView'] => ({
  id: 'e1',
  projectId: 'p1',
  title: 'After the third workshop',
  lang: 'en',
  state: 'OPEN',
  openedOn: '2026-11-20',
  closesOn: '2026-12-04',
  asked: ['MEMBERS', 'SLIP_HOLDERS'],
  questions: [
    question(0, { kind: 'AIM', aimId: 'a1', aimVersion: 2, text: 'Calmer rooms', options: 4 }),
    question(1, { kind: 'FELT_HEARD' }),
    question(2, {
      kind: 'CHOICE',
      text: 'Which room next?',
      choices: ['The quiet one', 'The hall'],
      options: 2,
    }),
    question(3, { kind: 'WORDS', text: 'What was hard to say?', options: 0 }),
  ],
  findings: [],
  learnings: [],
  version: 0,
  ...more,
});

export const roundMine = (more: Partial<Schemas['EvaluationMine']> = {}): Schemas['EvaluationMine'] => ({
  ...more,
  actions: {
    answer: may,
    enter: mayNot('Facilitators write down what others say.'),
    close: mayNot(STEWARDS_EVALUATE),
    cancel: mayNot(STEWARDS_EVALUATE),
    conclude: mayNot(STEWARDS_EVALUATE),
    ...more.actions,
  },
});
