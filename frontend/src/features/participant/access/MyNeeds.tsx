import { Failed, Waiting } from '../../../components/states';
import { Text } from '../../../words/words';
import { Needs } from './Needs';
import { areNone, useNeeds } from './needs';

/** For my page: what I need, and the way to change it, to share it and to see who looked. */
export function MyNeeds() {
  const { data, problem, again } = useNeeds();
  return (
    <section class="card" aria-labelledby="needs">
      <h2 id="needs">
        <Text id="needs-title" />
      </h2>
      {data &&
        (areNone(data) ? (
          <p>
            <Text id="needs-none" />
          </p>
        ) : (
          <Needs needs={data} />
        ))}
      {problem && !data && <Failed problem={problem} again={again} />}
      {!data && !problem && <Waiting lines={3} />}
      <p class="hint">
        <Text id="needs-private" />
      </p>
      <p class="actions">
        <a class="quiet" href="/me/access">
          <Text id="needs-link" />
        </a>
      </p>
    </section>
  );
}
