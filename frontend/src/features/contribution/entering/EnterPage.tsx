import { ProjectCrumb } from '../../project/ProjectCrumb';
import '../../../styles/slips.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t, withoutMarks } from '../../../words/words';
import { me, signInHref } from '../../participant/me';
import type { Item } from '../../participant/outbox/items';
import { useMended } from '../../participant/outbox/mending';
import { ReadAloud } from '../../participant/slip/ReadAloud';
import { SlipPaper, SlipWords } from '../../participant/slip/Slip';
import { wordsOf } from '../../participant/slip/slip';
import { type Project, useMine, useProject } from '../../project/projects';
import { Entries } from './Entries';
import { firstSheet, nextSheet, type Sheet } from './entering';
import { EmptySheets } from './Paper';
import { SheetForm } from './SheetForm';

/** What was just handed out: with a sheet, or anew. */
interface Handed {
  slip: string;
  name: string;
  sheet?: Sheet;
  /** There was no line: the sheet waits on this device. */
  later?: boolean;
}

const titleOf = (name: string) => (name ? t('slip-of', { name }) : t('slip-of-nobody'));

interface CardProps {
  handed: Handed;
  onPrint: () => void;
  onSame: (sheet: Sheet) => void;
}

/** Big, to be copied by hand. Handed out anew it takes the focus; after a sheet the next one has it. */
function SlipCard({ handed: { slip, name, sheet, later }, onPrint, onSame }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!sheet) heading.current?.focus();
  }, [slip]);
  return (
    <section class="card" aria-labelledby="handed">
      <h2 id="handed" ref={heading} tabIndex={-1}>
        {titleOf(name)}
      </h2>
      <SlipWords slip={slip} />
      {later && (
        <p class="note">
          <Text id="enter-later" />
        </p>
      )}
      <p class="hint">
        <Text id="enter-slip-hint" />
      </p>
      <p class="actions">
        <button type="button" class="btn" onClick={onPrint}>
          <Text id="slip-print" />
        </button>
        <ReadAloud words={wordsOf(slip)} />
        {sheet && (
          <button type="button" class="quiet" onClick={() => onSame(sheet)}>
            <Text id="enter-same-person" />
          </button>
        )}
      </p>
    </section>
  );
}

function Desk({ project, mended }: { project: Project; mended: Item | null }) {
  const { route } = useLocation();
  const turn = useSignal(0);
  const sent = useSignal(0);
  const start = useSignal(firstSheet());
  const handed = useSignal<Handed>();
  const same = useSignal<Sheet>();
  const empty = useSignal(false);

  function lay(sheet: Sheet) {
    start.value = sheet;
    turn.value++;
  }
  function onPaper(sheets: boolean) {
    empty.value = sheets;
    requestAnimationFrame(() => print()); // once it is laid out
  }

  const shown = handed.value;
  return (
    <div class="enter">
      <div class="sunk">
        <div class="wrap block form-grid">
          <div class="form-side">
            <ProjectCrumb id={project.id} project={project} />
            <PageHeading title={t('enter-title')} />
            <p class="lede">
              <Text id="enter-lede" />
            </p>
            <p class="hint">
              <Text id="enter-keys" />
            </p>
            <p class="actions">
              <button type="button" class="quiet" onClick={() => onPaper(true)}>
                <Text id="enter-blank" />
              </button>
            </p>
          </div>
          <div class="desk">
            <p class="vh" role="status">
              {shown?.sheet &&
                withoutMarks(
                  t('enter-done', { title: titleOf(shown.name), words: wordsOf(shown.slip).join(', ') }),
                )}
            </p>
            {shown && (
              <SlipCard
                handed={shown}
                onPrint={() => onPaper(false)}
                onSame={(sheet) => {
                  same.value = { ...sheet };
                }}
              />
            )}
            <SheetForm
              key={`${turn.value} ${mended?.key}`}
              project={project}
              start={start.value}
              mended={mended}
              same={same.value}
              next={turn.value > 0}
              onEntered={(sheet, later) => {
                handed.value = { slip: sheet.slip, name: sheet.displayName.trim(), sheet, later };
                same.value = undefined;
                empty.value = false;
                if (!later) sent.value++;
                lay(nextSheet(sheet));
                if (mended) route(`/projects/${project.id}/enter`, true);
              }}
            />
          </div>
        </div>
      </div>
      <div class="wrap block">
        <Entries
          projectId={project.id}
          sent={sent.value}
          onHanded={(anew) => {
            empty.value = false;
            handed.value = anew;
          }}
        />
      </div>
      {empty.value || !shown ? <EmptySheets /> : <SlipPaper {...shown} />}
    </div>
  );
}

function NotHere({ id, why }: { id: string; why: string | undefined }) {
  return (
    <div class="wrap block">
      <div class="head">
        <PageHeading title={t('enter-title')} />
        {why && <p>{why}</p>}
      </div>
      <p class="actions">
        {!me.value && (
          <a class="btn" href={signInHref()}>
            <Text id="sign-in-back" />
          </a>
        )}
        <a class="quiet" href={`/projects/${id}`}>
          <Text id="back-to-project" />
        </a>
      </p>
    </div>
  );
}

/** A pile of sheets, typed in by keyboard: each becomes somebody's own words, with a slip. */
export function EnterPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const mine = useMine(id);
  const mended = useMended(useLocation().query.mend);
  if (!project || (me.value && !mine.data) || mended === undefined)
    return <PageState problem={problem ?? mine.problem} again={again} />;
  const action = mine.data?.actions.enter;
  return action?.enabled ? (
    <Desk project={project} mended={mended} />
  ) : (
    <NotHere id={id} why={action?.message} />
  );
}
