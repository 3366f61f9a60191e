import { beginning } from '../../components/beginning';
import { Text } from '../../words/words';
import type { ProjectItem } from './projects';

/** As much as a card holds: a box that clips would cut off larger or wider text anywhere. */
const MOST = 240;

export function ProjectCard({
  project,
  level: Heading = 'h2',
}: {
  project: ProjectItem;
  level?: 'h2' | 'h3';
}) {
  return (
    <li class="card">
      <p class="tags">
        <span class="here">
          <Text id={`stage-${project.stage}`} />
        </span>{' '}
        {project.halt && (
          <>
            <span class="tag">
              <Text id={`stopped-${project.halt}`} />
            </span>{' '}
          </>
        )}
        {project.placeName}
        {'\u00a0· '}
        <Text id={`theme-${project.theme}`} />
      </p>
      <Heading lang={project.lang} dir="auto">
        <a href={`/projects/${project.id}`}>{project.title}</a>
      </Heading>
      <p class="summary" lang={project.lang} dir="auto">
        {beginning(project.summary, MOST)}
      </p>
      <p class="when">
        <Text id="people-count" with={{ count: project.people }} />
        {' · '}
        <Text id="contributions-count" with={{ count: project.contributions }} />
      </p>
    </li>
  );
}
