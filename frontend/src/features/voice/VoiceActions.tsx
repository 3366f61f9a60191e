import { arrive } from '../../components/arrival';
import { Text } from '../../words/words';
import { AskFirst } from '../participant/AskFirst';
import { Who } from './VoiceCard';
import type { Voice } from './voices';
import { takeOut } from './writing';

/** The card goes away: the heading of the page says where one is. */
function landed() {
  arrive();
  document.querySelector('h1')?.focus();
}

export function VoiceActions({ voice, lang }: { voice: Voice; lang: string }) {
  const who = (
    <span class="vh">
      <Who voice={voice} lang={lang} />
    </span>
  );
  return (
    <div class="actions screen-only">
      <a class="quiet" href={`/voices/${voice.id}/edit`}>
        <Text id="voice-change" /> {who}
      </a>
      <AskFirst
        open={
          <>
            <Text id="voice-take-out" /> {who}
          </>
        }
        sure={<Text id="voice-take-out-sure" />}
        yes={<Text id="voice-take-out-yes" />}
        no={<Text id="voice-take-out-no" />}
        act={() => takeOut(voice)}
        onDone={landed}
      />
    </div>
  );
}
