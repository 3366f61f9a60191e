import type { ComponentChildren } from 'preact';
import { Text } from '../../../words/words';
import type { Question } from '../evaluations';

/** Passed over; sent by leaving the question out. */
export const PASSED = '';
const LOWEST = '1';
const HIGHEST = '5';
const JUDGED = ['round-met', 'round-partly-met', 'round-not-met', 'round-too-early'] as const;

export const optionsOf = ({ options }: Question) =>
  Array.from({ length: options }, (_, place) => String(place + 1));

/** An option in words; a number in between the ends of a scale says enough. */
export function OptionText({ question, option, lang }: { question: Question; option: string; lang: string }) {
  const { kind, choices } = question;
  if (kind === 'CHOICE')
    return (
      <span lang={lang} dir="auto">
        {choices[Number(option) - 1]}
      </span>
    );
  const judged = JUDGED[Number(option) - 1];
  if (kind === 'AIM' && judged) return <Text id={judged} />;
  if (option === LOWEST) return <Text id="round-scale-lowest" />;
  if (option === HIGHEST) return <Text id="round-scale-highest" />;
  return <>{option}</>;
}

/** Before it the number to press, where sheets are typed in. */
export const Numbered = ({ number, children }: { number: string; children: ComponentChildren }) => (
  <>
    <b class="press">{number}</b> {children}
  </>
);
