import { Failed, Waiting } from '../../../components/states';
import { Text } from '../../../words/words';
import { type Project, useMine, useSummary } from '../projects';
import { LensPanels } from './LensPanels';

function Organisations({ project }: { project: Project }) {
  return (
    <div class="card">
      <h3>
        <Text id="organisations" />
      </h3>
      <p class="hint">
        <Text id={project.organisations.length ? 'organisations-said' : 'organisations-not-said'} />
      </p>
      <ul class="parts">
        {project.organisations.map(({ organisationId, name, part }) => (
          <li key={organisationId}>
            <a href={`/organisations/${organisationId}`} dir="auto">
              {name}
            </a>{' '}
            <span class="tag">
              <Text id={`part-${part}`} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many is exact; who uses the service and who works in it is only ever counted in fives. */
export function WhoTakesPart({ project }: { project: Project }) {
  const { data, problem, again } = useSummary(project.id);
  const { data: mine } = useMine(project.id);
  const seesMembers = mine?.membership?.duties.length;
  return (
    <section class="sunk" aria-labelledby="who">
      <div class="wrap block">
        <div class="head">
          <h2 id="who">
            <Text id="who-title" />
          </h2>
          <p>
            {data ? (
              <Text id="who-count" with={{ count: Math.max(data.people, mine?.membership ? 1 : 0) }} />
            ) : (
              <Text id="who-lede" />
            )}
          </p>
        </div>
        {data?.looksForSteward && (
          <p class="note">
            <Text id="looks-for-steward" />
          </p>
        )}
        <div class="who-grid">
          <div>
            <h3>
              <Text id="lenses-title" />
            </h3>
            {data ? (
              <LensPanels lenses={data.lenses} />
            ) : problem ? (
              <Failed problem={problem} again={again} />
            ) : (
              <Waiting lines={4} />
            )}
          </div>
          <Organisations project={project} />
        </div>
        {!!seesMembers && (
          <p class="actions">
            <a class="quiet" href={`/projects/${project.id}/people`}>
              <Text id="see-people" />
            </a>
            {mine?.actions.enter?.enabled && (
              <a class="quiet" href={`/projects/${project.id}/enter`}>
                <Text id="to-entering" />
              </a>
            )}
          </p>
        )}
      </div>
    </section>
  );
}
