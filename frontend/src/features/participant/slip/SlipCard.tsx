import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Text, t, withoutMarks } from '../../../words/words';
import { ReadAloud } from './ReadAloud';
import { SlipWords } from './Slip';
import { wordsOf } from './slip';

/** A slip that was just handed out, and to whom; nobody has no name. */
export interface Handed {
  slip: string;
  name: string;
}

const titleOf = (name: string) => (name ? t('slip-of', { name }) : t('slip-of-nobody'));

/** Says after a sheet what was handed out for it, while the next sheet has the focus. */
export const HandedStatus = ({ handed }: { handed: Handed | undefined }) => (
  <p class="vh" role="status">
    {handed &&
      withoutMarks(t('enter-done', { title: titleOf(handed.name), words: wordsOf(handed.slip).join(', ') }))}
  </p>
);

interface Props {
  handed: Handed;
  onPrint: () => void;
  /** What else is to be said of it. */
  note?: ComponentChildren;
  /** Handed out without a sheet, it has the focus; after a sheet the next one has it. */
  takesFocus?: boolean;
  /** What else can be done. */
  children?: ComponentChildren;
}

/** Big, to be copied by hand. */
export function SlipCard({ handed: { slip, name }, onPrint, note, takesFocus, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [slip]);
  return (
    <section class="card" aria-labelledby="handed">
      <h2 id="handed" ref={heading} tabIndex={-1}>
        {titleOf(name)}
      </h2>
      <SlipWords slip={slip} />
      {note}
      <p class="hint">
        <Text id="enter-slip-hint" />
      </p>
      <p class="actions">
        <button type="button" class="btn" onClick={onPrint}>
          <Text id="slip-print" />
        </button>
        <ReadAloud words={wordsOf(slip)} />
        {children}
      </p>
    </section>
  );
}
