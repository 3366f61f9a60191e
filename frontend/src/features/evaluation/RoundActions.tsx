import { useLocation } from 'preact-iso';
import type { Schemas } from '../../api/client';
import { Action } from '../../components/Action';
import { arrive } from '../../components/arrival';
import { Text } from '../../words/words';
import { AskFirst } from '../participant/AskFirst';
import { signInHref } from '../participant/me';
import { closeNow, type Round, type RoundMine, takeRoundBack } from './evaluations';

/** Why somebody who has the duty cannot do it now. Without the duty, what is for stewards is not on this page. */
const NOT_NOW = ['round-closed', 'round-answered', 'not-asked'];
const isMine = (action: Schemas['Action'] | undefined) =>
  action && (action.enabled || NOT_NOW.includes(action.reason ?? ''));

/** Whoever is not signed in has perhaps a slip. */
const ForGuests = ({ round }: { round: Round }) => (
  <p class="actions">
    <a class="btn" href={signInHref(`/evaluations/${round.id}/answer`)}>
      <Text id="round-sign-in" />
    </a>
    {round.asked.includes('SLIP_HOLDERS') && (
      <a class="quiet" href="/slip">
        <Text id="round-by-slip" />
      </a>
    )}
  </p>
);

/** What there is to do while a round is open. Closing and taking back ask first: neither can be undone. */
export function RoundActions({ round, mine }: { round: Round; mine: RoundMine | undefined }) {
  const { route } = useLocation();
  if (!mine) return <ForGuests round={round} />;
  const { answer, enter, close, cancel } = mine.actions;
  return (
    <div class="actions">
      <Action action={answer} href={`/evaluations/${round.id}/answer`}>
        <Text id={mine.answer ? 'round-change-answer' : 'round-answer'} />
      </Action>
      {isMine(enter) && (
        <Action action={enter} quiet href={`/evaluations/${round.id}/paper`}>
          <Text id="round-enter-paper" />
        </Action>
      )}
      {isMine(close) && (
        <AskFirst
          action={close}
          open={<Text id="round-close" />}
          sure={<Text id="round-close-sure" />}
          yes={<Text id="round-close-yes" />}
          no={<Text id="round-close-no" />}
          act={() => closeNow(round)}
          onDone={() => {
            arrive(); // the buttons are gone: what came of it stands under the heading
            document.querySelector('h1')?.focus();
          }}
        />
      )}
      {isMine(close) && (
        <AskFirst
          action={cancel}
          open={<Text id="round-cancel" />}
          sure={<Text id="round-cancel-sure" />}
          yes={<Text id="round-cancel-yes" />}
          no={<Text id="round-cancel-no" />}
          act={() => takeRoundBack(round)}
          onDone={() => route(`/projects/${round.projectId}`)}
        />
      )}
    </div>
  );
}
