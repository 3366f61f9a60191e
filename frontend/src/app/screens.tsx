import { later } from '../components/later';
import { Waiting } from '../components/states';
import { ContributionList } from '../features/contribution/ContributionList';
import { keepSecret } from '../features/project/invitation/kept';
import { ProjectList } from '../features/project/ProjectList';
import { ProjectPage } from '../features/project/ProjectPage';

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
const Edit = later(() => import('../features/project/form/EditPage').then((it) => it.EditPage), {
  rooms: ['project', 'participant'],
});
const People = later(() => import('../features/project/membership/PeoplePage').then((it) => it.PeoplePage), {
  rooms: ['project', 'access'],
});
const NextSteps = later(
  () => import('../features/project/nextstep/NextStepsPage').then((it) => it.NextStepsPage),
  { rooms: ['stage', 'participant'] },
);
const EditStep = later(
  () => import('../features/project/nextstep/EditStepPage').then((it) => it.EditStepPage),
  { rooms: ['stage', 'participant'] },
);
const FixedPoints = later(
  () => import('../features/project/fixedpoint/FixedPointsPage').then((it) => it.FixedPointsPage),
  { rooms: ['fixed', 'participant'] },
);
const EditPoint = later(
  () => import('../features/project/fixedpoint/EditPointPage').then((it) => it.EditPointPage),
  { rooms: ['fixed', 'participant'] },
);
const Interests = later(
  () => import('../features/project/interest/InterestsPage').then((it) => it.InterestsPage),
  { rooms: ['fixed', 'participant'] },
);
const Decisions = later(() => import('../features/decision/DecisionsPage').then((it) => it.DecisionsPage), {
  rooms: ['decision', 'participant'],
});
const Decision = later(() => import('../features/decision/DecisionPage').then((it) => it.DecisionPage), {
  rooms: ['decision'],
});
const Decide = later(() => import('../features/decision/DecidePage').then((it) => it.DecidePage), {
  rooms: ['decision', 'stage', 'participant'],
});
const Resources = later(
  () => import('../features/project/resource/ResourcesPage').then((it) => it.ResourcesPage),
  { rooms: ['resource', 'participant'] },
);
const EditLine = later(
  () => import('../features/project/resource/EditLinePage').then((it) => it.EditLinePage),
  { rooms: ['resource', 'participant'] },
);
const Pledge = later(() => import('../features/project/resource/PledgePage').then((it) => it.PledgePage), {
  rooms: ['resource', 'participant'],
});
const Voices = later(() => import('../features/voice/VoicesPage').then((it) => it.VoicesPage), {
  rooms: ['voice', 'participant'],
});
const EditVoice = later(() => import('../features/voice/EditVoicePage').then((it) => it.EditVoicePage), {
  rooms: ['voice', 'participant'],
});
const Stages = later(() => import('../features/project/stage/StagesPage').then((it) => it.StagesPage), {
  rooms: ['stage', 'project', 'participant'],
});
const Move = later(() => import('../features/project/stage/MovePage').then((it) => it.MovePage), {
  rooms: ['stage', 'participant'],
});
const Delivery = later(() => import('../features/project/stage/DeliveryPage').then((it) => it.DeliveryPage), {
  rooms: ['stage', 'participant'],
});
const StandStill = later(() => import('../features/project/stage/HaltPage').then((it) => it.HaltPage), {
  rooms: ['stage', 'participant'],
});
const Invitations = later(
  () => import('../features/project/invitation/InvitationsPage').then((it) => it.InvitationsPage),
  { rooms: ['invitation', 'participant'] },
);
const Invitation = later(
  () => import('../features/project/invitation/InvitationPage').then((it) => it.InvitationPage),
  { rooms: ['invitation', 'project', 'participant'] },
);
const ToProvide = later(
  () => import('../features/project/sharing/ToProvidePage').then((it) => it.ToProvidePage),
  { rooms: ['access'] },
);
const Contribute = later(
  () => import('../features/contribution/ContributePage').then((it) => it.ContributePage),
  { rooms: ['fixed', 'contribution', 'participant', 'installation', 'outbox'] },
);
const Contribution = later(() => import('./ContributionScreen').then((it) => it.ContributionScreen), {
  rooms: ['contribution', 'participant', 'safety', 'installation'],
});
const EditContribution = later(
  () => import('../features/contribution/EditContributionPage').then((it) => it.EditContributionPage),
  { rooms: ['contribution', 'participant', 'installation', 'safety'] },
);
const Enter = later(() => import('../features/contribution/entering/EnterPage').then((it) => it.EnterPage), {
  rooms: ['slip', 'contribution', 'participant', 'outbox'],
});
const Rounds = later(() => import('../features/evaluation/RoundsPage').then((it) => it.RoundsPage), {
  rooms: ['evaluation'],
});
const OpenRound = later(
  () => import('../features/evaluation/opening/OpenRoundPage').then((it) => it.OpenRoundPage),
  { rooms: ['evaluation', 'participant'] },
);
const Round = later(() => import('../features/evaluation/RoundPage').then((it) => it.RoundPage), {
  rooms: ['evaluation', 'participant'],
});
const Answer = later(
  () => import('../features/evaluation/answering/AnswerPage').then((it) => it.AnswerPage),
  {
    rooms: ['evaluation', 'participant'],
  },
);
const Paper = later(() => import('../features/evaluation/paper/PaperPage').then((it) => it.PaperPage), {
  rooms: ['evaluation', 'slip', 'participant'],
});
const Organisation = later(() => import('./OrganisationScreen').then((it) => it.OrganisationScreen), {
  rooms: ['organisation'],
});
const Problem = later(() => import('./ProblemPage').then((it) => it.ProblemPage), { rooms: ['problem'] });

export const StartScreen = () => <Start />;
export const EditScreen = ({ id = '' }: At) => <Edit id={id} key={id} />;
export const PeopleScreen = ({ id = '' }: At) => <People id={id} key={id} />;
export const NextStepsScreen = ({ id = '' }: At) => <NextSteps id={id} key={id} />;
export const EditStepScreen = ({ id = '' }: At) => <EditStep id={id} key={id} />;
export const FixedPointsScreen = ({ id = '' }: At) => <FixedPoints id={id} key={id} />;
export const EditPointScreen = ({ id = '' }: At) => <EditPoint id={id} key={id} />;
export const InterestsScreen = ({ id = '' }: At) => <Interests id={id} key={id} />;
export const DecisionsScreen = ({ id = '' }: At) => <Decisions id={id} key={id} />;
export const DecisionScreen = ({ id = '' }: At) => <Decision id={id} key={id} />;
export const DecideScreen = ({ id = '' }: At) => <Decide id={id} key={id} />;
export const ResourcesScreen = ({ id = '' }: At) => <Resources id={id} key={id} />;
export const EditLineScreen = ({ id = '' }: At) => <EditLine id={id} key={id} />;
export const PledgeScreen = ({ id = '' }: At) => <Pledge id={id} key={id} />;
export const VoicesScreen = ({ id = '' }: At) => <Voices id={id} key={id} />;
export const EditVoiceScreen = ({ id = '' }: At) => <EditVoice id={id} key={id} />;
export const StagesScreen = ({ id = '' }: At) => <Stages id={id} key={id} />;
export const MoveScreen = ({ id = '' }: At) => <Move id={id} key={id} />;
export const DeliveryScreen = ({ id = '' }: At) => <Delivery id={id} key={id} />;
export const HaltScreen = ({ id = '' }: At) => <StandStill id={id} key={id} />;
export const InvitationsScreen = ({ id = '' }: At) => <Invitations id={id} key={id} />;
export const InvitationScreen = () => {
  keepSecret(); // at once: somebody new here is taken to another page before this one has come
  return <Invitation />;
};
export const ToProvideScreen = ({ id = '' }: At) => <ToProvide id={id} key={id} />;
export const ContributeScreen = ({ id = '' }: At) => <Contribute id={id} key={id} />;
export const ContributionScreen = ({ id = '' }: At) => <Contribution id={id} key={id} />;
export const EditContributionScreen = ({ id = '' }: At) => <EditContribution id={id} key={id} />;
export const EnterScreen = ({ id = '' }: At) => <Enter id={id} key={id} />;
export const RoundsScreen = ({ id = '' }: At) => <Rounds id={id} key={id} />;
export const OpenRoundScreen = ({ id = '' }: At) => <OpenRound id={id} key={id} />;
export const RoundScreen = ({ id = '' }: At) => <Round id={id} key={id} />;
export const AnswerScreen = ({ id = '' }: At) => <Answer id={id} key={id} />;
export const PaperScreen = ({ id = '' }: At) => <Paper id={id} key={id} />;
export const OrganisationScreen = ({ id = '' }: At) => <Organisation id={id} key={id} />;
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
const Receipt = later(() => import('../features/safety/ReceiptPage').then((it) => it.ReceiptPage), {
  rooms: ['safety'],
});
const Queue = later(() => import('../features/safety/QueuePage').then((it) => it.QueuePage), {
  rooms: ['safety', 'participant'],
});
export const ReportScreen = ({ about = '', id = '' }: At) => <Report about={about} id={id} key={id} />;
export const ReceiptScreen = ({ id = '' }: At) => <Receipt id={id} key={id} />;
export const QueueScreen = ({ id = '' }: At) => <Queue id={id} key={id} />;
export const HouseRulesScreen = later(
  () => import('../features/safety/HouseRules').then((it) => it.HouseRules),
  { rooms: ['safety'] },
);
const RoundResults = later(
  () => import('../features/evaluation/results/ResultsPage').then((it) => it.ResultsPage),
  { rooms: ['results'] },
);
const Conclusion = later(
  () => import('../features/evaluation/results/ConclusionPage').then((it) => it.ConclusionPage),
  { rooms: ['results', 'participant'] },
);
const ProjectLearnings = later(
  () => import('../features/evaluation/learning/ProjectLearningsPage').then((it) => it.ProjectLearningsPage),
  { rooms: ['results', 'participant'] },
);
export const RoundResultsScreen = ({ id = '' }: At) => <RoundResults id={id} key={id} />;
export const ConclusionScreen = ({ id = '' }: At) => <Conclusion id={id} key={id} />;
export const ProjectLearningsScreen = ({ id = '' }: At) => <ProjectLearnings id={id} key={id} />;
export const LearningsScreen = later(
  () => import('../features/evaluation/learning/LearningsPage').then((it) => it.LearningsPage),
  { rooms: ['results'] },
);
export const OutboxScreen = later(
  () => import('../features/participant/outbox/OutboxPage').then((it) => it.OutboxPage),
  { rooms: ['outbox', 'participant'] },
);
