import { ProjectCrumb } from '../../project/ProjectCrumb';
import '../../../styles/slips.css';
import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { me, signInHref } from '../../participant/me';
import type { Item } from '../../participant/outbox/items';
import { useMended } from '../../participant/outbox/mending';
import { SlipPaper } from '../../participant/slip/Slip';
import { type Handed, HandedStatus, SlipCard } from '../../participant/slip/SlipCard';
import { type Project, useMine, useProject } from '../../project/projects';
import { Entries } from './Entries';
import { firstSheet, nextSheet, type Sheet } from './entering';
import { EmptySheets } from './Paper';
import { SheetForm } from './SheetForm';

/** With the sheet it was handed out for, unless it was handed out anew. */
interface Entered extends Handed {
  sheet?: Sheet;
  /** There was no line: the sheet waits on this device. */
  later?: boolean;
}

function Desk({ project, mended }: { project: Project; mended: Item | null }) {
  const { route } = useLocation();
  const turn = useSignal(0);
  const sent = useSignal(0);
  const start = useSignal(firstSheet());
  const handed = useSignal<Entered>();
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
            <HandedStatus handed={shown?.sheet && shown} />
            {shown && (
              <SlipCard
                handed={shown}
                takesFocus={!shown.sheet}
                onPrint={() => onPaper(false)}
                note={
                  shown.later && (
                    <p class="note">
                      <Text id="enter-later" />
                    </p>
                  )
                }
              >
                {shown.sheet && (
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => {
                      same.value = shown.sheet && { ...shown.sheet };
                    }}
                  >
                    <Text id="enter-same-person" />
                  </button>
                )}
              </SlipCard>
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
