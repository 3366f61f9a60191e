import type { ComponentChildren } from 'preact';
import { type Key, Text } from '../../../words/words';
import { AskFirst } from '../AskFirst';

type Plain = Key & (`clear-${string}` | `take-out${string}` | `leaving-${string}`);

interface Props {
  open: Plain;
  sure: Plain;
  yes: Plain;
  no: Plain;
  onYes: () => unknown;
  /** Which of several it is, for whoever hears one button after the other. */
  of?: ComponentChildren;
}

/** Asks first for what happens on this device alone, where no server can refuse it. */
export const Sure = ({ open, sure, yes, no, onYes, of }: Props) => (
  <AskFirst
    open={
      <>
        <Text id={open} />
        {of}
      </>
    }
    sure={<Text id={sure} />}
    yes={<Text id={yes} />}
    no={<Text id={no} />}
    act={async () => ({ data: await onYes() })}
  />
);
