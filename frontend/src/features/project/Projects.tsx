import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { usePages } from '../../api/pages';
import { PagesEnd } from '../../components/PagesEnd';
import { Failed, Waiting } from '../../components/states';
import { Text } from '../../words/words';
import { ProjectCard } from './ProjectCard';
import { type Filter, listProjects } from './projects';

interface Props {
  filter: Filter;
  /** How high the first page is likely to be. */
  lines?: number;
  level?: 'h2' | 'h3';
  /** What to say and where to go when there are none. */
  none: ComponentChildren;
  /** What to say below them. */
  after?: ComponentChildren;
  /** Called when it is known how high they stand, so that what is drawn below does not jump. */
  onKnown?: () => void;
}

/** Cards by 24, newest first. */
export function Projects({ filter, lines = 12, level = 'h2', none, after, onKnown }: Props) {
  const pages = usePages(JSON.stringify(filter), (cursor) => listProjects(filter, cursor));
  const { items, problem } = pages;
  const known = Boolean(items ?? problem);
  useLayoutEffect(() => {
    if (known) onKnown?.();
  }, [known]);
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
