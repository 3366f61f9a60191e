import { useSignal } from '@preact/signals';
import type { Problem } from '../../../api/client';
import { usePages } from '../../../api/pages';
import { PagesEnd } from '../../../components/PagesEnd';
import { today } from '../../../components/today';
import { day, Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { listShares, type SharedWith, share, stopSharing } from './sharing';

/** The button stays where it is and changes what it says, so the focus stays too; the line beside it is read out. */
function Project({ of }: { of: SharedWith }) {
  const since = useSignal(of.sharedOn);
  const problem = useSignal<Problem>();
  const busy = useSignal(false);

  async function turn() {
    if (busy.peek()) return;
    busy.value = true;
    const result = await (since.peek() ? stopSharing : share)(of.projectId);
    busy.value = false;
    problem.value = result.problem;
    if (!result.problem) since.value = since.peek() ? undefined : today();
  }

  return (
    <li class="card">
      <h3 lang={of.lang} dir="auto">
        <a href={`/projects/${of.projectId}`}>{of.title}</a>
      </h3>
      <p role="status">
        {since.value ? (
          <Text id="shared-since" with={{ date: day(since.value) }} />
        ) : (
          <Text id="shared-not" />
        )}
      </p>
      {problem.value && <Refused problem={problem.value} />}
      <p class="actions">
        <button type="button" class="quiet" aria-disabled={busy.value} onClick={turn}>
          {since.value ? <Text id="share-stop" /> : <Text id="share-begin" />}
          <span class="vh"> {of.title}</span>
        </button>
      </p>
    </li>
  );
}

/** Each project I take part in is a choice of its own. */
export function Sharing() {
  const pages = usePages('access-shares', listShares);
  const { items } = pages;
  if (items?.length === 0)
    return (
      <p>
        <Text id="shares-none" />
      </p>
    );
  return (
    <>
      {items && (
        <ul class="cards">
          {items.map((project) => (
            <Project of={project} key={project.projectId} />
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={4} />
    </>
  );
}
