import { language, t } from './words';

/** Languages that people in the place speak and sign; anything else that the server knows is shown as well. */
const TONGUES = 'en cy pl ro lt uk tr ar ur pa bn so pt bfi'.split(' ');

/** British Sign Language has a code and, in most browsers, no name. */
export const tongue = (code: string) =>
  code === 'bfi'
    ? t('tongue-bfi')
    : (new Intl.DisplayNames(language.value.locale, { type: 'language' }).of(code) ?? code);

/** For a form: the usual ones, and those that are chosen already. */
export const tonguesWith = (chosen: readonly string[]) => [
  ...TONGUES,
  ...chosen.filter((code) => !TONGUES.includes(code)),
];
