import { ContributionPage } from '../features/contribution/ContributionPage';
import { Complaint } from '../features/safety/Complaint';
import { Moderate } from '../features/safety/Moderate';

/** What somebody said, and what there is to decide about it, which contributions themselves know nothing of. */
export const ContributionScreen = ({ id }: { id: string }) => (
  <ContributionPage
    id={id}
    complaint={<Complaint id={id} />}
    moderation={(said) => <Moderate said={said} key={`${said.id} ${said.version}`} />}
  />
);
