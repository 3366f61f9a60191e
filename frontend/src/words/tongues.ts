import { language, t } from './words';

/** British Sign Language has a code and, in most browsers, no name. */
export const tongue = (code: string) =>
  code === 'bfi'
    ? t('tongue-bfi')
    : (new Intl.DisplayNames(language.value.locale, { type: 'language' }).of(code) ?? code);

/** The usual ones, and those that are chosen already. */
export const tonguesWith = (usual: readonly string[], chosen: readonly string[]) => [
  ...usual,
  ...chosen.filter((code) => !usual.includes(code)),
];
