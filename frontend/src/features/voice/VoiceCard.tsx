import type { ComponentChildren } from 'preact';
import { day, Text } from '../../words/words';
import type { Voice } from './voices';

interface Props {
  voice: Voice;
  /** The language of the project, in which its stewards write. */
  lang: string;
  children?: ComponentChildren;
}

export function Who({ voice, lang }: { voice: Voice; lang: string }) {
  if (voice.population) return <Text id={`voice-population-${voice.population}`} />;
  return <span lang={voice.place ? undefined : lang}>{voice.name}</span>;
}

const Affected = ({ voice: { affected } }: { voice: Voice }) =>
  affected === undefined ? (
    <Text id="voice-people-unknown" />
  ) : affected ? (
    <Text id="voice-people" with={{ count: affected }} />
  ) : (
    <Text id="voice-people-few" />
  );

/** Who it is and what was done to hear them, in words. */
export function VoiceCard({ voice, lang, children }: Props) {
  const { standing, notAskedBecause, asked, answer, came } = voice;
  return (
    <li class="card">
      <h3 dir="auto">
        <Who voice={voice} lang={lang} />
      </h3>
      <p>
        <span class="tag">
          <Text id={`voice-standing-${standing}`} />
        </span>{' '}
        <Affected voice={voice} />
      </p>
      {standing === 'NOT_YET_ASKED' && (
        <p>
          {notAskedBecause ? (
            <>
              <Text id="voice-because" /> <span lang={lang}>{notAskedBecause}</span>
            </>
          ) : (
            <Text id="voice-no-reason" />
          )}
        </p>
      )}
      {asked?.on && (
        <p>
          <Text id="voice-asked-on" with={{ date: day(asked.on), who: asked.by }} />{' '}
          <span lang={lang}>{asked.how}</span>
        </p>
      )}
      {asked && (
        <p>
          <Text id={`voice-said-${answer ?? 'none'}`} /> {came && <Text id="voice-came" />}
        </p>
      )}
      {children}
    </li>
  );
}
