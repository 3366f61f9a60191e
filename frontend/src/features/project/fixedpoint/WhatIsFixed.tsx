import { Text } from '../../../words/words';
import type { Project } from '../projects';
import { useFixedPoints } from './points';

/** Beside a question: what an answer cannot change, so that nobody spends an idea on it. Nothing where nothing is fixed. */
export function WhatIsFixed({ project }: { project: Project }) {
  const { data } = useFixedPoints(project.id);
  const fixed = data?.items.filter(({ liftedOn }) => !liftedOn) ?? [];
  if (!fixed.length) return null;
  return (
    <section class="note" aria-labelledby="fixed">
      <h2 id="fixed">
        <Text id="fixed-now" />
      </h2>
      <ul>
        {fixed.map(({ id, what }) => (
          <li key={id}>
            <span lang={project.lang} dir="auto">
              {what}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/projects/${project.id}/fixed-points`}>
          <Text id="fixed-why" />
        </a>
      </p>
    </section>
  );
}
