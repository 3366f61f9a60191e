import type { ComponentType } from 'preact';
import { later } from '../components/later';
import { Waiting } from '../components/states';
import { ContributionList } from '../features/contribution/ContributionList';
import { keepSecret } from '../features/project/invitation/kept';
import { ProjectList } from '../features/project/ProjectList';
import { ProjectPage } from '../features/project/ProjectPage';
import type { Room } from '../words/words';

/** The router hands each screen what stands in the address. A screen of something else is a new one. */
interface At {
  id?: string;
  slug?: string;
  about?: string;
}

const LookingBack = later(() => import('../features/evaluation/LookingBack').then((it) => it.LookingBack), {
  rooms: ['evaluation'],
  waiting: (
    <section class="sunk">
      <div class="wrap block">
        <Waiting lines={4} />
      </div>
    </section>
  ),
  orNothing: true,
});
const Learned = later(
  () => import('../features/evaluation/learning/LearnedElsewhere').then((it) => it.LearnedElsewhere),
  { rooms: ['results', 'participant'], waiting: <></>, orNothing: true },
);
const TakeProjectsAlong = later(
  () => import('../features/evaluation/learning/TakeProjectsAlong').then((it) => it.TakeProjectsAlong),
  { rooms: ['results'], waiting: <></>, orNothing: true },
);

const HiddenProject = later(() => import('../features/safety/HiddenProject').then((it) => it.HiddenProject), {
  rooms: ['safety', 'contribution', 'participant', 'installation'],
});

/** The page of one thing, which the address names: another thing is a new page. */
const pageOf = (load: () => Promise<ComponentType<{ id: string }>>, coming: { rooms: Room[] }) => {
  const Page = later(load, coming);
  return ({ id = '' }: At) => <Page id={id} key={id} />;
};

/** Here features on different storeys meet. */
export const ProjectsScreen = () => (
  <ProjectList>
    <TakeProjectsAlong />
  </ProjectList>
);
export const ProjectScreen = ({ id = '' }: At) => (
  <ProjectPage id={id} key={id} hidden={(page) => <HiddenProject id={id}>{page}</HiddenProject>}>
    <ContributionList projectId={id} />
    <LookingBack projectId={id} />
    <Learned projectId={id} />
  </ProjectPage>
);

const Start = later(() => import('../features/project/form/StartPage').then((it) => it.StartPage), {
  rooms: ['project', 'participant'],
});
export const EditScreen = pageOf(
  () => import('../features/project/form/EditPage').then((it) => it.EditPage),
  {
    rooms: ['project', 'participant'],
  },
);
export const PeopleScreen = pageOf(
  () => import('../features/project/membership/PeoplePage').then((it) => it.PeoplePage),
  {
    rooms: ['project', 'access'],
  },
);
export const NextStepsScreen = pageOf(
  () => import('../features/project/nextstep/pages').then((it) => it.NextStepsPage),
  { rooms: ['stage', 'participant'] },
);
export const EditStepScreen = pageOf(
  () => import('../features/project/nextstep/pages').then((it) => it.EditStepPage),
  { rooms: ['stage', 'participant'] },
);
export const FixedPointsScreen = pageOf(
  () => import('../features/project/fixedpoint/pages').then((it) => it.FixedPointsPage),
  { rooms: ['plan', 'participant'] },
);
export const EditPointScreen = pageOf(
  () => import('../features/project/fixedpoint/pages').then((it) => it.EditPointPage),
  { rooms: ['plan', 'participant'] },
);
export const InterestsScreen = pageOf(
  () => import('../features/project/interest/InterestsPage').then((it) => it.InterestsPage),
  { rooms: ['plan', 'participant'] },
);
export const DecisionsScreen = pageOf(
  () => import('../features/decision/pages').then((it) => it.DecisionsPage),
  {
    rooms: ['plan', 'stage', 'participant'],
  },
);
export const DecisionScreen = pageOf(
  () => import('../features/decision/pages').then((it) => it.DecisionPage),
  {
    rooms: ['plan', 'stage', 'participant'],
  },
);
export const DecideScreen = pageOf(() => import('../features/decision/pages').then((it) => it.DecidePage), {
  rooms: ['plan', 'stage', 'participant'],
});
export const ResourcesScreen = pageOf(
  () => import('../features/project/resource/pages').then((it) => it.ResourcesPage),
  { rooms: ['plan', 'participant'] },
);
export const EditLineScreen = pageOf(
  () => import('../features/project/resource/pages').then((it) => it.EditLinePage),
  { rooms: ['plan', 'participant'] },
);
export const PledgeScreen = pageOf(
  () => import('../features/project/resource/pages').then((it) => it.PledgePage),
  {
    rooms: ['plan', 'participant'],
  },
);
export const VoicesScreen = pageOf(() => import('../features/voice/pages').then((it) => it.VoicesPage), {
  rooms: ['plan', 'participant'],
});
export const EditVoiceScreen = pageOf(
  () => import('../features/voice/pages').then((it) => it.EditVoicePage),
  {
    rooms: ['plan', 'participant'],
  },
);
export const StagesScreen = pageOf(
  () => import('../features/project/stage/pages').then((it) => it.StagesPage),
  {
    rooms: ['stage', 'project', 'participant'],
  },
);
export const MoveScreen = pageOf(() => import('../features/project/stage/pages').then((it) => it.MovePage), {
  rooms: ['stage', 'project', 'participant'],
});
export const DeliveryScreen = pageOf(
  () => import('../features/project/stage/pages').then((it) => it.DeliveryPage),
  {
    rooms: ['stage', 'project', 'participant'],
  },
);
export const HaltScreen = pageOf(() => import('../features/project/stage/pages').then((it) => it.HaltPage), {
  rooms: ['stage', 'project', 'participant'],
});
export const InvitationsScreen = pageOf(
  () => import('../features/project/invitation/InvitationsPage').then((it) => it.InvitationsPage),
  { rooms: ['invitation', 'participant'] },
);
const Invitation = later(
  () => import('../features/project/invitation/InvitationPage').then((it) => it.InvitationPage),
  { rooms: ['invitation', 'project', 'participant'] },
);
export const ToProvideScreen = pageOf(
  () => import('../features/project/sharing/ToProvidePage').then((it) => it.ToProvidePage),
  { rooms: ['access'] },
);
export const ContributeScreen = pageOf(
  () => import('../features/contribution/ContributePage').then((it) => it.ContributePage),
  { rooms: ['plan', 'contribution', 'participant', 'installation', 'outbox'] },
);
export const ContributionScreen = pageOf(
  () => import('./ContributionScreen').then((it) => it.ContributionScreen),
  {
    rooms: ['contribution', 'participant', 'safety', 'installation'],
  },
);
export const EditContributionScreen = pageOf(
  () => import('../features/contribution/EditContributionPage').then((it) => it.EditContributionPage),
  { rooms: ['contribution', 'participant', 'installation', 'safety'] },
);
export const EnterScreen = pageOf(
  () => import('../features/contribution/entering/EnterPage').then((it) => it.EnterPage),
  {
    rooms: ['slip', 'contribution', 'participant', 'outbox'],
  },
);
export const RoundsScreen = pageOf(
  () => import('../features/evaluation/RoundsPage').then((it) => it.RoundsPage),
  {
    rooms: ['evaluation'],
  },
);
export const OpenRoundScreen = pageOf(
  () => import('../features/evaluation/opening/OpenRoundPage').then((it) => it.OpenRoundPage),
  { rooms: ['evaluation', 'participant'] },
);
export const RoundScreen = pageOf(
  () => import('../features/evaluation/RoundPage').then((it) => it.RoundPage),
  {
    rooms: ['evaluation', 'participant'],
  },
);
export const AnswerScreen = pageOf(
  () => import('../features/evaluation/answering/AnswerPage').then((it) => it.AnswerPage),
  {
    rooms: ['evaluation', 'participant'],
  },
);
export const PaperScreen = pageOf(
  () => import('../features/evaluation/paper/PaperPage').then((it) => it.PaperPage),
  {
    rooms: ['evaluation', 'slip', 'participant'],
  },
);
export const OrganisationScreen = pageOf(
  () => import('./OrganisationScreen').then((it) => it.OrganisationScreen),
  {
    rooms: ['organisation'],
  },
);
const Problem = later(() => import('./ProblemPage').then((it) => it.ProblemPage), { rooms: ['problem'] });

export const StartScreen = () => <Start />;
export const InvitationScreen = () => {
  keepSecret(); // at once: somebody new here is taken to another page before this one has come
  return <Invitation />;
};
export const ProblemScreen = ({ slug = '' }: At) => <Problem slug={slug} key={slug} />;
export const OrganisationsScreen = later(
  () => import('../features/organisation/OrganisationList').then((it) => it.OrganisationList),
  { rooms: ['organisation'] },
);
export const SlipScreen = later(() => import('./SlipScreen').then((it) => it.SlipScreen), {
  rooms: ['slip', 'contribution', 'evaluation', 'participant', 'project', 'access', 'safety', 'installation'],
});
export const WelcomeScreen = later(
  () => import('../features/participant/WelcomePage').then((it) => it.WelcomePage),
  { rooms: ['participant'] },
);
export const MyDataScreen = later(
  () => import('../features/participant/MyDataPage').then((it) => it.MyDataPage),
  { rooms: ['participant', 'project', 'access'] },
);
export const MyScreen = later(() => import('./MyPage').then((it) => it.MyPage), {
  rooms: ['participant', 'project', 'contribution', 'evaluation', 'safety', 'access'],
});
export const AccessScreen = later(
  () => import('../features/project/sharing/AccessPage').then((it) => it.AccessPage),
  { rooms: ['access', 'participant'] },
);
export const AcceptScreen = later(
  () => import('../features/participant/AcceptPage').then((it) => it.AcceptPage),
  { rooms: ['participant', 'installation'] },
);
export const HelpScreen = later(() => import('../features/installation/HelpPage').then((it) => it.HelpPage), {
  rooms: ['installation'],
});
export const AboutScreen = later(
  () => import('../features/installation/AboutPage').then((it) => it.AboutPage),
  { rooms: ['installation'] },
);
const Document = later(() => import('../features/installation/DocumentPage').then((it) => it.DocumentPage), {
  rooms: ['installation'],
});
export const TermsScreen = () => <Document name="terms" key="terms" />;
export const PrivacyScreen = () => <Document name="privacy" key="privacy" />;
export const AccessibilityScreen = () => <Document name="accessibility" key="accessibility" />;
const Report = later(() => import('../features/safety/ReportPage').then((it) => it.ReportPage), {
  rooms: ['safety', 'contribution', 'participant', 'installation'],
});
export const ReceiptScreen = pageOf(
  () => import('../features/safety/ReceiptPage').then((it) => it.ReceiptPage),
  {
    rooms: ['safety'],
  },
);
export const QueueScreen = pageOf(() => import('../features/safety/QueuePage').then((it) => it.QueuePage), {
  rooms: ['safety', 'participant'],
});
export const ReportScreen = ({ about = '', id = '' }: At) => <Report about={about} id={id} key={id} />;
export const HouseRulesScreen = later(
  () => import('../features/safety/HouseRules').then((it) => it.HouseRules),
  { rooms: ['safety'] },
);
export const RoundResultsScreen = pageOf(
  () => import('../features/evaluation/results/ResultsPage').then((it) => it.ResultsPage),
  { rooms: ['results'] },
);
export const ConclusionScreen = pageOf(
  () => import('../features/evaluation/results/ConclusionPage').then((it) => it.ConclusionPage),
  { rooms: ['results', 'participant'] },
);
export const ProjectLearningsScreen = pageOf(
  () => import('../features/evaluation/learning/ProjectLearningsPage').then((it) => it.ProjectLearningsPage),
  { rooms: ['results', 'participant'] },
);
export const LearningsScreen = later(
  () => import('../features/evaluation/learning/LearningsPage').then((it) => it.LearningsPage),
  { rooms: ['results'] },
);
export const OutboxScreen = later(
  () => import('../features/participant/outbox/OutboxPage').then((it) => it.OutboxPage),
  { rooms: ['outbox', 'participant'] },
);
