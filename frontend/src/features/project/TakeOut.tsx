import type { ComponentChildren } from 'preact';
import type { Result } from '../../api/client';
import { land } from '../../components/land';
import { Text } from '../../words/words';
import { AskFirst } from '../participant/AskFirst';

interface Props {
  /** Named for those who do not see beside what the button stands. */
  what: ComponentChildren;
  /** What goes with it, or what to say instead. */
  sure: ComponentChildren;
  act: () => Promise<Result<unknown>>;
}

/** Takes something out of a list of the project for good, after it was asked once. */
export const TakeOut = ({ what, sure, act }: Props) => (
  <AskFirst
    open={
      <>
        <Text id="plan-take-out" /> <span class="vh">{what}</span>
      </>
    }
    sure={sure}
    yes={<Text id="plan-take-out-yes" />}
    no={<Text id="plan-take-out-no" />}
    act={act}
    onDone={land}
  />
);
