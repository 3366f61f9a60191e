import '../../../styles/slips.css';
import '../../../styles/rounds.css';
import { useSignal } from '@preact/signals';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { me } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { SlipPaper } from '../../participant/slip/Slip';
import { type Handed, HandedStatus, SlipCard } from '../../participant/slip/SlipCard';
import { type Round, roundChanged, useRound, useRoundMine } from '../evaluations';
import { CrumbToRound } from '../RoundCrumb';
import { BlankSheet } from './BlankSheet';
import { emptySheet } from './entering';
import { PaperForm } from './PaperForm';

function Desk({ round }: { round: Round }) {
  const turn = useSignal(0);
  const start = useSignal(emptySheet());
  const handed = useSignal<Handed>();
  const blank = useSignal(false);
  const shown = handed.value;

  function onPaper(sheet: boolean) {
    blank.value = sheet;
    requestAnimationFrame(() => print()); // once it is laid out
  }
  return (
    <div class="enter">
      <div class="sunk">
        <div class="wrap block form-grid">
          <div class="form-side">
            <CrumbToRound round={round} />
            <PageHeading title={t('paper-title')} />
            <p class="lede">
              <Text id="paper-lede" />
            </p>
            <p class="hint">
              <Text id="paper-keys" />
            </p>
            <p class="actions">
              <button type="button" class="quiet" onClick={() => onPaper(true)}>
                <Text id="paper-print" />
              </button>
            </p>
          </div>
          <div class="desk">
            <HandedStatus handed={shown} />
            {shown && <SlipCard handed={shown} onPrint={() => onPaper(false)} />}
            <PaperForm
              key={turn.value}
              round={round}
              start={start.value}
              next={turn.value > 0}
              onEntered={({ slip, displayName }) => {
                handed.value = { slip, name: displayName.trim() };
                blank.value = false;
                start.value = emptySheet();
                turn.value++;
                roundChanged(round);
              }}
            />
          </div>
        </div>
      </div>
      {blank.value || !shown ? <BlankSheet round={round} /> : <SlipPaper {...shown} />}
    </div>
  );
}

/** A pile of sheets of one round, typed in by keyboard: each person gets a slip, with which it stays theirs. */
export function PaperPage({ id }: { id: string }) {
  const { data: round, problem, again } = useRound(id);
  const { data: mine, problem: notMine, again: mineAgain } = useRoundMine(id);
  if (!round || (me.value && !mine))
    return <PageState problem={problem ?? notMine} again={problem ? again : mineAgain} />;
  const action = mine?.actions.enter;
  return action?.enabled ? (
    <Desk round={round} />
  ) : (
    <NotYours why={action?.message ?? <Text id="not-yours-sign-in" />} back={`/evaluations/${id}`}>
      <Text id="answering-back" />
    </NotYours>
  );
}
