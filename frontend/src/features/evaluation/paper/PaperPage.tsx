import '../../../styles/slips.css';
import '../../../styles/rounds.css';
import { useSignal } from '@preact/signals';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t, withoutMarks } from '../../../words/words';
import { me } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { ReadAloud } from '../../participant/slip/ReadAloud';
import { SlipPaper, SlipWords } from '../../participant/slip/Slip';
import { wordsOf } from '../../participant/slip/slip';
import { type Round, roundChanged, useRound, useRoundMine } from '../evaluations';
import { BlankSheet } from './BlankSheet';
import { emptySheet } from './entering';
import { PaperForm } from './PaperForm';

interface Handed {
  slip: string;
  name: string;
}

const titleOf = (name: string) => (name ? t('slip-of', { name }) : t('slip-of-nobody'));

/** Big, to be copied by hand before the next sheet, which has the focus already. */
const SlipCard = ({ handed: { slip, name }, onPrint }: { handed: Handed; onPrint: () => void }) => (
  <section class="card" aria-labelledby="handed">
    <h2 id="handed">{titleOf(name)}</h2>
    <SlipWords slip={slip} />
    <p class="hint">
      <Text id="enter-slip-hint" />
    </p>
    <p class="actions">
      <button type="button" class="btn" onClick={onPrint}>
        <Text id="slip-print" />
      </button>
      <ReadAloud words={wordsOf(slip)} />
    </p>
  </section>
);

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
            <p class="crumb">
              <a href={`/evaluations/${round.id}`} lang={round.lang} dir="auto">
                {round.title}
              </a>
            </p>
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
            <p class="vh" role="status">
              {shown &&
                withoutMarks(
                  t('enter-done', { title: titleOf(shown.name), words: wordsOf(shown.slip).join(', ') }),
                )}
            </p>
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
