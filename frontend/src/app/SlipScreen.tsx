import { SlipPage } from '../features/contribution/slip/SlipPage';
import { AskedOfGuest } from '../features/evaluation/AskedOfGuest';
import { SlipComplaint } from '../features/safety/SlipComplaint';

/**
 * What was said with a slip, what its person is asked, and a complaint where something is hidden: contributions
 * themselves know nothing of the last two.
 */
export const SlipScreen = () => (
  <SlipPage
    asked={(onChanged) => <AskedOfGuest onChanged={onChanged} />}
    complaint={(id, open, onOpen) => <SlipComplaint id={id} open={open} onOpen={onOpen} />}
  />
);
