import { Text } from '../../words/words';
import { type Project, useProject } from './projects';

interface Props {
  id: string;
  /** Its name, once it is known. */
  project: Pick<Project, 'title' | 'lang'> | undefined;
}

/** The way back from a page below a project. */
export const ProjectCrumb = ({ id, project }: Props) => (
  <p class="crumb">
    <a href={`/projects/${id}`} lang={project?.lang} dir="auto">
      {project?.title ?? <Text id="back-to-project" />}
    </a>
  </p>
);

/** For a page that needs nothing else of the project. */
export function ProjectCrumbById({ id }: { id: string }) {
  const { data: project } = useProject(id);
  return <ProjectCrumb id={id} project={project} />;
}
