import { Text } from '../../words/words';
import type { ProjectItem } from './projects';

/** As much as a card holds, ended between two words: a box that clips would cut off larger or wider text anywhere. */
const beginning = (text: string) =>
  text.length > 240 ? `${text.slice(0, 240).replace(/\s+\S*$|\p{Cs}$/u, '')} …` : text;

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
        {project.placeName}
        {'\u00a0· '}
        <Text id={`theme-${project.theme}`} />
      </p>
      <Heading lang={project.lang} dir="auto">
        <a href={`/projects/${project.id}`}>{project.title}</a>
      </Heading>
      <p class="summary" lang={project.lang} dir="auto">
        {beginning(project.summary)}
      </p>
      <p class="when">
        <Text id="people-count" with={{ count: project.people }} />
        {' · '}
        <Text id="contributions-count" with={{ count: project.contributions }} />
      </p>
    </li>
  );
}
