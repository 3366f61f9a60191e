import { useLocation } from 'preact-iso';
import type { Schemas } from '../../api/client';
import { Action } from '../../components/Action';
import { PageHeading } from '../../components/PageHeading';
import { Nothing, PageState } from '../../components/states';
import { day, Text, t } from '../../words/words';
import { useProject } from '../project/projects';
import {
  type Contribution,
  type ContributionMine,
  useContribution,
  useMyContribution,
} from './contributions';
import { Said } from './Said';
import { TakeBack } from './TakeBack';

export const TakenBack = () => (
  <Nothing title="taken-back" next="taken-back-next">
    <p class="actions">
      <a class="btn" href="/projects">
        <Text id="to-projects" />
      </a>
    </p>
  </Nothing>
);

function Crumb({ projectId }: { projectId: string }) {
  const { data: project } = useProject(projectId);
  return (
    <p class="crumb">
      <a href={`/projects/${projectId}`} lang={project?.lang} dir="auto">
        {project?.title ?? t('back-to-project')}
      </a>
    </p>
  );
}

function ForAuthor({ said, mine }: { said: Contribution; mine: ContributionMine }) {
  const { route } = useLocation();
  const { edit, withdraw }: { edit?: Schemas['Action']; withdraw?: Schemas['Action'] } = mine.actions;
  return (
    <section class="card" aria-labelledby="yours">
      <h2 id="yours">
        <Text id="yours-title" />
      </h2>
      {mine.editableUntil && edit?.enabled && (
        <p>
          <Text id="editable-until" with={{ date: day(mine.editableUntil) }} />
        </p>
      )}
      <div class="actions">
        <Action action={edit} href={`/contributions/${said.id}/edit`}>
          <Text id="change-words" />
        </Action>
        <TakeBack said={said} action={withdraw} onTaken={() => route(`/projects/${said.projectId}#told`)} />
      </div>
    </section>
  );
}

export function ContributionPage({ id }: { id: string }) {
  const { data: said, problem, again } = useContribution(id);
  const mine = useMyContribution(id);
  if (problem?.status === 410) return <TakenBack />;
  if (!said || !(mine.data || mine.problem)) return <PageState problem={problem} again={again} />;
  return (
    <div class="sunk">
      <div class="wrap block narrow">
        <Crumb projectId={said.projectId} />
        <PageHeading title={t(`kind-${said.kind}`)} />
        <Said said={said} />
        {mine.data?.mine && <ForAuthor said={said} mine={mine.data} />}
      </div>
    </div>
  );
}
