import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isThere, keptFrom } from '../api/client';
import { pauseAfter } from '../api/pause';
import { askAnew } from '../api/resource';
import { arrive } from '../components/arrival';
import { moment, Text } from '../words/words';

function lookAgain() {
  arrive(); // the button goes, and perhaps the heading with it
  document.querySelector('h1')?.focus();
  askAnew();
}

/** A new line often fails the first time, and a server comes back without a word: so it is asked now and then. */
function useReturn(away: boolean) {
  useEffect(() => {
    if (!away) return;
    let over = false;
    let tries = 0;
    let timer: ReturnType<typeof setTimeout>;
    async function look() {
      const back = await isThere();
      if (over) return;
      if (back) askAnew();
      else wait();
    }
    function wait() {
      timer = setTimeout(look, pauseAfter(tries++) * 1000);
    }
    wait();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [away]);
}

/**
 * Said quietly, and it takes nothing away: what was read before can be read, and what is written is kept. What is on
 * screen from before says from when.
 */
export function Offline() {
  const online = useSignal(navigator.onLine);
  useEffect(() => {
    const look = () => {
      online.value = navigator.onLine;
      if (online.value && keptFrom.peek()) askAnew();
    };
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  const since = keptFrom.value;
  useReturn(!!since && online.value);
  return (
    <div class="offline">
      <div role="status">
        {(since || !online.value) && (
          <p class="wrap">
            {since ? <Text id="as-it-was" with={{ time: moment(since) }} /> : <Text id="offline" />}
          </p>
        )}
      </div>
      {since && (
        <p class="wrap">
          <button type="button" class="link" onClick={lookAgain}>
            <Text id="try-again" />
          </button>
        </p>
      )}
    </div>
  );
}
