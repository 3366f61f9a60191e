import { today } from '../../components/today';
import { day, Text } from '../../words/words';
import type { Decision } from './decisions';

/** When it was decided, and whether it still stands or is to be looked at again: said in words. */
export function DecidedOn({ decision }: { decision: Decision }) {
  return (
    <>
      <p class="when">
        <Text id="decided-day" with={{ date: day(decision.decidedOn) }} />
      </p>
      <p class="when">
        {decision.replacedBy ? (
          <span class="tag">
            <Text id="decided-replaced" />
          </span>
        ) : (
          <>
            <Text id="decided-review-on" with={{ date: day(decision.reviewOn) }} />
            {decision.reviewOn < today() && (
              <>
                {' '}
                <span class="tag late">
                  <Text id="decided-review-due" />
                </span>
              </>
            )}
          </>
        )}
      </p>
    </>
  );
}
