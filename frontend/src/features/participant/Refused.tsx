import { useEffect, useRef } from 'preact/hooks';
import { type Problem, SESSION_ENDED, SIGN_IN_NEEDED } from '../../api/client';
import { ProblemText } from '../../components/states';
import { served, Text } from '../../words/words';
import { acceptHref, signInHref } from './me';

/** Nothing is lost: the words stay in the form and, kept with their key, wait behind the sign-in. */
export function Refused({ problem }: { problem: Problem }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  const ended = problem.type === SESSION_ENDED;
  const reasons = problem.reasons ?? [];
  return (
    <div class="errors" ref={box} tabIndex={-1} role="alert">
      {ended || problem.type === SIGN_IN_NEEDED ? (
        <>
          <h2>
            <Text id={ended ? 'session-ended' : 'sign-in-to-send'} />
          </h2>
          <p>
            <Text id="session-ended-next" />
          </p>
          <p class="actions">
            <a class="btn" href={signInHref()}>
              <Text id="sign-in-back" />
            </a>
          </p>
        </>
      ) : (
        <>
          {reasons.length > 1 ? (
            <ul {...served()}>
              {reasons.map(({ rule, message }) => (
                <li key={rule}>{message}</li>
              ))}
            </ul>
          ) : (
            <p>
              <ProblemText problem={problem} />
            </p>
          )}
          {reasons[0]?.rule === 'accept-terms' && (
            <p class="actions">
              <a class="btn" href={acceptHref()}>
                <Text id="terms-read" />
              </a>
            </p>
          )}
        </>
      )}
    </div>
  );
}
