import { answer, api, type Result, type Schemas } from '../../../api/client';
import type { Fault } from '../../../components/ErrorSummary';
import { tooLong } from '../../../components/tooLong';
import { t } from '../../../words/words';
import { drawSlip } from '../../participant/slip/slip';
import { type AnswerWords, bodyOf, check as checkAnswer, inForm, nothingSaid } from '../answering/answering';
import { of, type Round } from '../evaluations';

const LONGEST_NAME = 80;

/** One sheet of paper. Its slip is drawn with it and kept with it, so that sending again sends the same person again. */
export interface Sheet extends AnswerWords {
  displayName: string;
  slip: string;
}

export const emptySheet = (): Sheet => ({ ...nothingSaid(), displayName: '', slip: drawSlip() });

export function check(round: Round, sheet: Sheet): Fault[] {
  return [
    ...checkAnswer(round, sheet, t('paper-consent-missing')),
    ...tooLong('enteredFor-displayName', sheet.displayName.trim(), LONGEST_NAME),
  ];
}

/** The same slip again takes the place of what was sent before, so a lost answer is sent anew without harm. */
export async function enter(round: Round, sheet: Sheet): Promise<Result<Sheet>> {
  const displayName = sheet.displayName.trim();
  const body: Schemas['NewPaperAnswer'] = {
    ...bodyOf(round, sheet),
    enteredFor: { slip: sheet.slip, ...(displayName && { displayName }) },
  };
  const { problem } = await answer(
    api.PUT('/api/evaluations/{evaluationId}/paper-answers', { ...of(round.id), body }),
  );
  return problem ? { problem: inForm(problem, round, body) } : { data: sheet };
}
