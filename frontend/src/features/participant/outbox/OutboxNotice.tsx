import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Text } from '../../../words/words';
import { me } from '../me';
import { items, watchTheLine } from './outbox';
import { Standing } from './Standing';

/** On each page while something waits. It also does the sending, and so is fetched only then. */
export function OutboxNotice() {
  const { path } = useLocation();
  const had = useSignal(false);
  useEffect(watchTheLine, []);
  const some = me.value ? !!items.value?.length : me.value === null;
  useEffect(() => {
    had.value = some; // that all has been sent is said once, on the page where it happened
  }, [path]);
  useEffect(() => {
    had.value ||= some;
  }, [some]);
  const says = some || had.value;
  if (!says && items.value) return null;
  return (
    <div class="offline unsent" role="status">
      {says && (
        <p class="wrap">
          <Standing />{' '}
          <a href="/outbox">
            <Text id="outbox-look" />
          </a>
        </p>
      )}
    </div>
  );
}
