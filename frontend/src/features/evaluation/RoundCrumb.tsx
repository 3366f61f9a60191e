import { ProjectCrumb } from '../project/ProjectCrumb';
import { useProject } from '../project/projects';

/** A round may ask somebody who cannot see its project, because it is private: then there is no way back to it. */
export function RoundCrumb({ projectId }: { projectId: string }) {
  const { data: project, problem } = useProject(projectId);
  return problem?.status === 404 ? null : <ProjectCrumb id={projectId} project={project} />;
}
