import type { HelpLine } from './installation';

const dial = (number: string) => `tel:${number.replaceAll(' ', '')}`;
/** A number is not torn apart at the end of a line. */
const whole = (number: string) => number.replaceAll(' ', '\u00a0');

/** Each with its number to press, in the words of the installation. */
export const HelpLines = ({ lines, lang }: { lines: readonly HelpLine[]; lang: string }) => (
  <ul class="help-lines" lang={lang}>
    {lines.map(({ name, number, hours, about }) => (
      <li key={number}>
        <a class="phone" href={dial(number)}>
          {name}: {whole(number)}
        </a>
        {hours && <p class="when">{hours}</p>}
        {about && <p>{about}</p>}
      </li>
    ))}
  </ul>
);
