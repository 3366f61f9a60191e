import type { ComponentChildren } from 'preact';
import { usePages } from '../../api/pages';
import { PagesEnd } from '../../components/PagesEnd';
import { Failed, Waiting } from '../../components/states';
import { Text } from '../../words/words';
import { ProjectCard } from './ProjectCard';
import { type Filter, listProjects } from './projects';

interface Props {
  pages: ReturnType<typeof useProjects>;
  /** How high the first page is likely to be. */
  lines?: number;
  level?: 'h2' | 'h3';
  /** What to say and where to go when there are none. */
  none: ComponentChildren;
  /** What to say below them. */
  after?: ComponentChildren;
}

export const useProjects = (filter: Filter) =>
  usePages(JSON.stringify(filter), (cursor) => listProjects(filter, cursor));

/** Cards by 24, newest first. */
export function Projects({ pages, lines = 12, level = 'h2', none, after }: Props) {
  const { items } = pages;
  return (
    <>
      <p role="status" class="found">
        {items && <Text id="projects-shown" with={{ shown: items.length }} />}
      </p>
      {items && items.length > 0 && (
        <ul class="cards">
          {items.map((project) => (
            <ProjectCard key={project.id} project={project} level={level} />
          ))}
        </ul>
      )}
      {items?.length === 0 && none}
      <PagesEnd pages={pages} lines={lines} complete />
      {items && items.length > 0 && after}
    </>
  );
}

/** A few of the newest, for the front page. */
export function NewestProjects() {
  const { items, problem, more } = usePages('newest', () => listProjects({}, undefined, 3));
  if (problem) return <Failed problem={problem} again={more} />;
  if (!items) return <Waiting lines={5} />;
  if (!items.length)
    return (
      <p>
        <Text id="projects-none-yet" />
      </p>
    );
  return (
    <ul class="cards">
      {items.map((project) => (
        <ProjectCard key={project.id} project={project} level="h3" />
      ))}
    </ul>
  );
}
