import { useSignal } from '@preact/signals';
import { moment, Text } from '../../../words/words';
import { canBeReady, makeReady } from './ready';

/** Before going where there is no line: everything this page and the screens after it need, on this device. */
export function ReadyOffline({ reads }: { reads: string[] }) {
  const state = useSignal<'busy' | 'failed' | { since: number }>();
  if (!canBeReady()) return null;
  const now = state.value;

  async function fetchAll() {
    if (state.peek() === 'busy') return;
    state.value = 'busy';
    state.value = (await makeReady(reads)) ? { since: Date.now() } : 'failed';
  }

  return (
    <div class="ready">
      <button type="button" class="quiet" aria-disabled={now === 'busy'} onClick={fetchAll}>
        <Text id="ready-open" />
      </button>
      <div role="status">
        {now && (
          <p class="hint">
            {now === 'busy' && <Text id="ready-busy" />}
            {now === 'failed' && <Text id="ready-failed" />}
            {typeof now === 'object' && <Text id="ready-since" with={{ time: moment(now.since) }} />}
          </p>
        )}
      </div>
    </div>
  );
}
