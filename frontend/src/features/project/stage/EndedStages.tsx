import { PlainText } from '../../../components/PlainText';
import { day, Text, t } from '../../../words/words';
import { LensPanels } from '../membership/LensPanels';
import { STAGES } from '../projects';
import type { EndedStage } from './stages';

function Ended({ one, lang }: { one: EndedStage; lang: string }) {
  const wentBack = STAGES.indexOf(one.movedTo) < STAGES.indexOf(one.stage);
  return (
    <li class="card">
      <h3>
        <Text id={`stage-${one.stage}`} />
      </h3>
      <p class="when">
        <Text id="ended-when" with={{ from: day(one.beganOn), to: day(one.endedOn) }} />
      </p>
      <h4>
        <Text id={wentBack ? 'ended-why-back' : 'ended-decided'} />
      </h4>
      <PlainText text={one.words} lang={lang} />
      <p>
        <Text id={wentBack ? 'ended-back-to' : 'ended-on-to'} with={{ stage: t(`stage-${one.movedTo}`) }} />
      </p>
      <details>
        <summary>
          <Text id="ended-people" with={{ count: one.people }} />
        </summary>
        <LensPanels lenses={one.lenses} />
      </details>
    </li>
  );
}

/** What each stage was, newest first. Nothing of it is written anew. */
export const EndedStages = ({ all, lang }: { all: readonly EndedStage[]; lang: string }) =>
  all.length ? (
    <ol class="cards">
      {all.map((one, newer) => (
        <Ended key={all.length - newer} one={one} lang={lang} />
      ))}
    </ol>
  ) : (
    <p>
      <Text id="ended-none" />
    </p>
  );
