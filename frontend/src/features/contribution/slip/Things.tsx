import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Schemas } from '../../../api/client';
import { useFresh } from '../../../api/fresh';
import { usePages } from '../../../api/pages';
import { Action } from '../../../components/Action';
import { PagesEnd } from '../../../components/PagesEnd';
import { Failed, Waiting } from '../../../components/states';
import { day, Text } from '../../../words/words';
import { draftOf, GUEST } from '../../participant/drafts';
import { asGuest } from '../../participant/slip/guest';
import { listMyContributions } from '../contributions';
import { EditForm } from '../EditForm';
import { Said } from '../Said';
import { TakeBack } from '../TakeBack';
import { WhyHidden } from '../WhyHidden';
import { complaintDraft, edit, readForEdit, takeBack } from '../writing';

const readAgain = (id: string) => asGuest((headers) => readForEdit(id, headers));

function Change({ id, onSaved }: { id: string; onSaved: () => void }) {
  const { data: read, problem, again } = useFresh(() => readAgain(id));
  if (problem) return <Failed problem={problem} again={again} />;
  if (!read) return <Waiting lines={6} />;
  return (
    <EditForm
      asGuest
      id={id}
      read={read}
      readAgain={() => readAgain(id)}
      send={(words, before) => asGuest((headers) => edit(id, words, before, headers))}
      onSaved={onSaved}
    />
  );
}

type Outcome = 'saved' | 'slip-taken';

/** About hidden words: where it is open, the form; else the way to it, or what became of it. */
export type ComplaintOf = (id: string, open: boolean, onOpen: () => void) => ComponentChildren;

interface Props {
  thing: Schemas['MyContribution'];
  complaint: ComplaintOf;
  /** Whether it is being changed, or complained about: one at a time, or two forms would have fields of the same name. */
  changing: boolean;
  onChanging: (changing: boolean) => void;
  onChanged: (outcome: Outcome) => void;
}

/** As others see it, with what its author may do. */
function Thing({ thing, complaint, changing, onChanging, onChanged }: Props) {
  const { contribution, projectTitle, mine } = thing;
  const { edit: change, withdraw }: { edit?: Schemas['Action']; withdraw?: Schemas['Action'] } = mine.actions;
  const place = useRef<HTMLLIElement>(null);
  const toggle = (open: boolean) => {
    onChanging(open);
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('button')?.focus());
  };
  return (
    <li ref={place}>
      <p class="crumb">
        {projectTitle ? (
          <a href={`/projects/${contribution.projectId}`} dir="auto">
            {projectTitle}
          </a>
        ) : (
          <Text id="slip-private" />
        )}
      </p>
      <Said said={contribution} />
      {mine.hidden && (
        <div class="card">
          <h3>
            <Text id="yours-hidden" />
          </h3>
          <p>
            <Text id="hidden-since" with={{ date: day(mine.hidden.hiddenOn) }} />.{' '}
            <Text id="yours-hidden-lede" />
          </p>
          <WhyHidden hidden={mine.hidden} />
          {complaint(contribution.id, changing, () => onChanging(true))}
        </div>
      )}
      {mine.editableUntil && change?.enabled && (
        <p class="hint">
          <Text id="editable-until" with={{ date: day(mine.editableUntil) }} />
        </p>
      )}
      {changing && !mine.hidden ? (
        <>
          <p class="actions">
            <button type="button" class="quiet" onClick={() => toggle(false)}>
              <Text id="slip-change-not" />
            </button>
          </p>
          <Change id={contribution.id} onSaved={() => onChanged('saved')} />
        </>
      ) : (
        <div class="actions">
          {!mine.hidden && (
            <Action action={change} onAct={() => toggle(true)}>
              <Text id="slip-change" />
            </Action>
          )}
          <TakeBack
            said={contribution}
            action={withdraw}
            take={(said) => asGuest((headers) => takeBack(said, headers))}
            onTaken={() => onChanged('slip-taken')}
          />
        </div>
      )}
    </li>
  );
}

interface ThingsProps {
  complaint: ComplaintOf;
  onChanged: () => void;
  turn: number;
}

/** All that was said with this slip. After a change it is asked for anew, and the heading has the focus. */
export function Things({ complaint, onChanged, turn }: ThingsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = useSignal<Outcome>();
  const chosen = useSignal<string | null>(); // undefined: nobody has chosen yet
  const pages = usePages(`slip/${turn}`, (cursor) =>
    asGuest((headers) => listMyContributions(cursor, headers)),
  );
  const { items } = pages;
  const unsent = items?.find(({ contribution: { id }, mine }) =>
    mine.hidden
      ? draftOf(complaintDraft(id), GUEST)
      : mine.actions.edit?.enabled && draftOf(`slip:${id}`, GUEST),
  );
  // a correction, or a complaint, that was not sent yet is open at once
  const open = chosen.value === undefined ? unsent?.contribution.id : chosen.value;
  return (
    <section aria-labelledby="slip-things">
      <h2 id="slip-things" ref={heading} tabIndex={-1}>
        <Text id="slip-things" />
      </h2>
      <p role="status">{outcome.value && <Text id={outcome.value} />}</p>
      {items?.length === 0 && (
        <p class="card missing">
          <Text id="slip-things-none" />
        </p>
      )}
      {items && (
        <ul class="told">
          {items.map((thing) => (
            <Thing
              key={thing.contribution.id}
              thing={thing}
              complaint={complaint}
              changing={open === thing.contribution.id}
              onChanging={(yes) => {
                chosen.value = yes ? thing.contribution.id : null;
              }}
              onChanged={(done) => {
                outcome.value = done;
                chosen.value = undefined;
                heading.current?.focus();
                onChanged();
              }}
            />
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={6} />
    </section>
  );
}
