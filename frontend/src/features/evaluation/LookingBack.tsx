import { useResource } from '../../api/resource';
import { Failed, Waiting } from '../../components/states';
import { Text } from '../../words/words';
import { useMine } from '../project/projects';
import { listRounds } from './evaluations';
import { RoundLine } from './RoundLine';

const FEW = 3;

/** On the project's page: the latest rounds, and for its stewards the way to open another. */
export function LookingBack({ projectId }: { projectId: string }) {
  const { data, problem, again } = useResource(`rounds/${projectId}/few`, () =>
    listRounds(projectId, undefined, FEW),
  );
  const { data: mine } = useMine(projectId);
  const opens = mine?.actions.evaluate?.enabled;
  return (
    <section class="sunk" aria-labelledby="looking-back">
      <div class="wrap block">
        <div class="head">
          <h2 id="looking-back">
            <Text id="rounds-title" />
          </h2>
          <p>
            <Text id="rounds-lede" />
          </p>
        </div>
        {problem && !data && <Failed problem={problem} again={again} />}
        {!problem && !data && <Waiting lines={2} />}
        {data?.items.length === 0 && (
          <p class="card missing">
            <Text id="rounds-none" />
          </p>
        )}
        {!!data?.items.length && (
          <ul class="cards">
            {data.items.map((round) => (
              <RoundLine round={round} level="h3" key={round.id} />
            ))}
          </ul>
        )}
        {(opens || data?.next) && (
          <p class="actions">
            {opens && (
              <a class="quiet" href={`/projects/${projectId}/evaluations/new`}>
                <Text id="round-open-one" />
              </a>
            )}
            {data?.next && (
              <a class="quiet" href={`/projects/${projectId}/evaluations`}>
                <Text id="rounds-all" />
              </a>
            )}
          </p>
        )}
      </div>
    </section>
  );
}
