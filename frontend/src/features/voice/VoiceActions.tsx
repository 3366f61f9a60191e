import { Text } from '../../words/words';
import { TakeOut } from '../project/TakeOut';
import { Who } from './VoiceCard';
import type { Voice } from './voices';
import { takeOut } from './writing';

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
      <TakeOut
        what={<Who voice={voice} lang={lang} />}
        sure={<Text id="voice-take-out-sure" />}
        act={() => takeOut(voice)}
      />
    </div>
  );
}
