import { type Key, Text } from '../../words/words';
import type { Project } from './projects';

/** What belongs to the plan of a project, each on a page of its own. */
const PAGES = [
  ['voices', 'plan-voices'],
  ['fixed-points', 'plan-fixed'],
  ['resources', 'plan-resources'],
  ['interests', 'plan-interests'],
  ['decisions', 'plan-decisions'],
] as const satisfies readonly (readonly [string, Key])[];

/** On the page of a project: the way to every part of its plan. */
export const PlanLinks = ({ project }: { project: Project }) => (
  <section class="wrap block" aria-labelledby="plan">
    <h2 id="plan">
      <Text id="plan-title" />
    </h2>
    <ul class="plan">
      {PAGES.map(([path, title]) => (
        <li key={path}>
          <a class="more" href={`/projects/${project.id}/${path}`}>
            <Text id={title} />
          </a>
        </li>
      ))}
    </ul>
  </section>
);
