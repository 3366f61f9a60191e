import { PlainText } from '../../../components/PlainText';
import { tongue } from '../../../words/tongues';
import { Text } from '../../../words/words';
import type { AccessNeeds } from './needs';

/** What somebody needs, as a list. */
export function Needs({ needs: { adjustments, interpreterLanguage, words } }: { needs: AccessNeeds }) {
  return (
    <>
      {adjustments.length > 0 && (
        <ul class="needs">
          {adjustments.map((adjustment) => (
            <li key={adjustment}>
              {adjustment === 'INTERPRETER' && interpreterLanguage ? (
                <Text id="interpreter-of" with={{ language: tongue(interpreterLanguage) }} />
              ) : (
                <Text id={`adjustment-${adjustment}`} />
              )}
            </li>
          ))}
        </ul>
      )}
      {words && <PlainText text={words} lang="" />}
    </>
  );
}
