import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { t } from '../../../words/words';
import { ProjectCrumb } from '../../project/ProjectCrumb';
import { useProject } from '../../project/projects';
import { RoundResults } from './RoundResults';
import { type Round, useRound } from './results';

function Shown({ round }: { round: Round }) {
  const { data: project } = useProject(round.projectId);
  return (
    <>
      <div class="wrap block results-head">
        <ProjectCrumb id={round.projectId} project={project} />
        <PageHeading title={t('results-title', { title: round.title })} />
      </div>
      <RoundResults round={round} />
    </>
  );
}

/** The results alone, as they are read, sent on and printed. */
export function ResultsPage({ id }: { id: string }) {
  const { data: round, problem, again } = useRound(id);
  return round ? <Shown round={round} /> : <PageState problem={problem} again={again} />;
}
