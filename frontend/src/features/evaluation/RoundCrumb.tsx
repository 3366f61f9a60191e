import { ProjectCrumb } from '../project/ProjectCrumb';
import { useProject } from '../project/projects';
import type { Round } from './evaluations';

/** A round may ask somebody who cannot see its project, because it is private: then there is no way back to it. */
export function RoundCrumb({ projectId }: { projectId: string }) {
  const { data: project, problem } = useProject(projectId);
  return problem?.status === 404 ? null : <ProjectCrumb id={projectId} project={project} />;
}

/** The way back to a round, from what is done in it. */
export const CrumbToRound = ({ round }: { round: Round }) => (
  <p class="crumb">
    <a href={`/evaluations/${round.id}`} lang={round.lang} dir="auto">
      {round.title}
    </a>
  </p>
);
