import { day, Text } from '../../../words/words';
import type { Declaration } from './stages';

/** What is declared about delivering together, as it stands on the project's page too. */
export const Declared = ({ said, lang }: { said: Declaration; lang: string }) => (
  <>
    <p>
      <strong>
        {said.answer === 'NOT_YET' && said.byDay ? (
          <Text id="delivery-NOT_YET" with={{ date: day(said.byDay) }} />
        ) : (
          <Text id={said.answer === 'YES' ? 'delivery-YES' : 'delivery-NO'} />
        )}
      </strong>
    </p>
    {said.because && (
      <p lang={lang} dir="auto">
        {said.because}
      </p>
    )}
  </>
);
