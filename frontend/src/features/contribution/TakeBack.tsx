import type { Schemas } from '../../api/client';
import { Text } from '../../words/words';
import { AskFirst } from '../participant/AskFirst';
import type { Contribution } from './contributions';
import { takeBack } from './writing';

interface Props {
  said: Contribution;
  action: Schemas['Action'] | undefined;
  onTaken: () => void;
  take?: typeof takeBack;
}

export const TakeBack = ({ said, action, onTaken, take = takeBack }: Props) => (
  <AskFirst
    open={<Text id="take-back" />}
    sure={<Text id="take-back-sure" />}
    yes={<Text id="take-back-yes" />}
    no={<Text id="take-back-no" />}
    action={action}
    act={() => take(said)}
    onDone={onTaken}
  />
);
