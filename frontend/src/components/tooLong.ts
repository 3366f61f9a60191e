import { t } from '../words/words';
import type { Fault } from './ErrorSummary';

/** By how much a text is longer than the contract takes; nothing where it fits. */
export const tooLong = (field: string, { length }: string, most: number): Fault[] =>
  length > most ? [{ field, message: t('too-long', { most, over: length - most }) }] : [];
