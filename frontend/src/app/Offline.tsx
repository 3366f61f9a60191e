import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Text } from '../words/words';

/** Said quietly, and it takes nothing away: what is on screen can still be read, and what is written is kept. */
export function Offline() {
  const online = useSignal(navigator.onLine);
  useEffect(() => {
    const look = () => {
      online.value = navigator.onLine;
    };
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return (
    <div role="status" class="offline">
      {!online.value && (
        <p class="wrap">
          <Text id="offline" />
        </p>
      )}
    </div>
  );
}
