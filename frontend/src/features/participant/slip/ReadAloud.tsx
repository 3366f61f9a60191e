import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { Text } from '../../../words/words';

const SLOWLY = 0.7;

/**
 * A voice that speaks English, as the words of a slip are, and lives on the device: others send to their maker what they
 * read. Voices may come a moment later.
 */
const voice = () =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find(({ lang, localService }) => localService && /^en\b/.test(lang));

/** Each word by itself, slowly, as one would read it out on the telephone. Without a voice there is no button. */
export function ReadAloud({ words }: { words: string[] }) {
  const found = useSignal(voice());
  useLayoutEffect(() => {
    const speaker = globalThis.speechSynthesis;
    const look = () => {
      found.value = voice();
    };
    speaker?.addEventListener?.('voiceschanged', look);
    return () => {
      speaker?.removeEventListener?.('voiceschanged', look);
      speaker?.cancel();
    };
  }, []);
  const speaking = found.value;
  if (!speaking) return null;
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        speechSynthesis.cancel();
        const said = new SpeechSynthesisUtterance(`${words.join('. ')}.`);
        said.voice = speaking;
        said.lang = speaking.lang;
        said.rate = SLOWLY;
        speechSynthesis.speak(said);
      }}
    >
      <Text id="slip-read-aloud" />
    </button>
  );
}
