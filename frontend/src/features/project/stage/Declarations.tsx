import { day, Text } from '../../../words/words';
import { Declared } from './Declared';
import type { Declaration } from './stages';

/** The newest first; those before it can be opened. */
export function Declarations({ all, lang }: { all: readonly Declaration[]; lang: string }) {
  const [now, ...earlier] = all;
  if (!now)
    return (
      <p>
        <Text id="delivery-none" />
      </p>
    );
  return (
    <>
      <Declared said={now} lang={lang} />
      <p class="when">
        <Text id="delivery-said-on" with={{ date: day(now.saidOn) }} />
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>
            <Text id="delivery-earlier" />
          </summary>
          <ol class="versions">
            {earlier.map((said) => (
              <li key={said.version}>
                <p class="when">
                  <Text id="delivery-said-on" with={{ date: day(said.saidOn) }} />
                </p>
                <Declared said={said} lang={lang} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
