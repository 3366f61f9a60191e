import { Text } from '../../../words/words';

/** Below all projects: what they learned, and all of them as data for funders. */
export const TakeProjectsAlong = () => (
  <section class="sunk screen-only" aria-labelledby="learned-here">
    <div class="wrap block">
      <div class="head">
        <h2 id="learned-here">
          <Text id="learnings-title" />
        </h2>
        <p>
          <Text id="learnings-lede" />
        </p>
      </div>
      <p class="actions">
        <a class="btn" href="/learnings">
          <Text id="learnings-all" />
        </a>
      </p>
      <h3>
        <Text id="projects-along" />
      </h3>
      <p>
        <Text id="projects-along-lede" />
      </p>
      <p class="actions">
        <a class="quiet" href="/api/project-records.csv" download>
          <Text id="projects-along-csv" />
        </a>
        <a class="quiet" href="/api/project-records?limit=100" download="projects.json">
          <Text id="projects-along-json" />
        </a>
      </p>
    </div>
  </section>
);
