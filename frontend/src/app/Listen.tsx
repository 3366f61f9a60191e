import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { language, Text } from '../words/words';
import {
  changePace,
  failed,
  goOn,
  listening,
  PACES,
  pace,
  pause,
  start,
  stop,
  voiceFor,
  watchVoices,
} from './listening';
import { reading } from './reading';

function Pace({ by, word }: { by: 1 | -1; word: 'listen-slower' | 'listen-faster' }) {
  return (
    <button
      type="button"
      class="quiet"
      aria-disabled={!(pace.value + by in PACES) || undefined}
      onClick={() => changePace(by)}
    >
      <Text id={word} />
    </button>
  );
}

/** Reading never goes on without its controls: it ends with the page, its words, and the panel it was begun in. */
function useEnds(open: boolean) {
  const { url } = useLocation();
  useEffect(() => stop, [url, open, language.value, reading.value.words]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && stop();
    addEventListener('keydown', onKey);
    addEventListener('pagehide', stop); // else it goes on speaking on the next page
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pagehide', stop);
    };
  }, []);
}

/** Shown only where the device has a voice for the language of the page. It never begins by itself. */
export function Listen({ open }: { open: boolean }) {
  useEffect(watchVoices, []);
  useEnds(open);
  const isOff = listening.value === 'off';
  const isPaused = listening.value === 'paused';
  if (!voiceFor(language.value.locale)) return null;
  return (
    <div class={isOff ? 'listen' : 'listen now'}>
      {isOff && (
        <p>
          <Text id="listen-lede" />
        </p>
      )}
      <div class="wrap listen-controls">
        <button type="button" class="quiet" onClick={isOff ? start : stop}>
          <Text id={isOff ? 'listen-start' : 'listen-stop'} />
        </button>
        {/* it stays where it is, because the focus may be on it when the page ends */}
        <button
          type="button"
          class="quiet"
          aria-disabled={isOff || undefined}
          onClick={() => !isOff && (isPaused ? goOn() : pause())}
        >
          <Text id={isPaused ? 'listen-go-on' : 'listen-pause'} />
        </button>
        <Pace by={-1} word="listen-slower" />
        <Pace by={1} word="listen-faster" />
      </div>
      <p role="status">{failed.value && <Text id="listen-failed" />}</p>
    </div>
  );
}
