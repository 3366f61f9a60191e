import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { answer, api, type Schemas } from '../../../api/client';
import { useFresh } from '../../../api/fresh';
import { usePages } from '../../../api/pages';
import { Action } from '../../../components/Action';
import { ShowMore } from '../../../components/ShowMore';
import { Failed, Waiting } from '../../../components/states';
import { day, Text } from '../../../words/words';
import { draftOf, GUEST } from '../../participant/drafts';
import { asGuest } from '../../participant/slip/guest';
import { listMyContributions, of } from '../contributions';
import { EditForm } from '../EditForm';
import { Said } from '../Said';
import { TakeBack } from '../TakeBack';
import { edit, readForEdit, takeBack } from '../writing';

const readMine = (id: string) =>
  asGuest((headers) => answer(api.GET('/api/contributions/{contributionId}/mine', { ...of(id), headers })));
const readAgain = (id: string) => readForEdit(id, readMine);

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

interface Props {
  thing: Schemas['MyContribution'];
  onChanged: (outcome: Outcome) => void;
}

/** As others see it, with what its author may do. A correction that was not sent yet is open at once. */
function Thing({ thing: { contribution, projectTitle, mine }, onChanged }: Props) {
  const { edit: change, withdraw }: { edit?: Schemas['Action']; withdraw?: Schemas['Action'] } = mine.actions;
  const changing = useSignal(!!change?.enabled && !!draftOf(`slip:${contribution.id}`, GUEST));
  const place = useRef<HTMLLIElement>(null);
  const toggle = (open: boolean) => {
    changing.value = open;
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('button')?.focus());
  };
  return (
    <li ref={place}>
      <p class="crumb">
        <a href={`/projects/${contribution.projectId}`} dir="auto">
          {projectTitle}
        </a>
      </p>
      <Said said={contribution} />
      {mine.editableUntil && change?.enabled && (
        <p class="hint">
          <Text id="editable-until" with={{ date: day(mine.editableUntil) }} />
        </p>
      )}
      {changing.value ? (
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
          <Action action={change} onAct={() => toggle(true)}>
            <Text id="slip-change" />
          </Action>
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

/** All that was said with this slip. After a change it is asked for anew, and the heading has the focus. */
export function Things({ onChanged, turn }: { onChanged: () => void; turn: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = useSignal<Outcome>();
  const { items, problem, loading, hasMore, more } = usePages(`slip/${turn}`, (cursor) =>
    asGuest((headers) => listMyContributions(cursor, headers)),
  );
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
              onChanged={(done) => {
                outcome.value = done;
                heading.current?.focus();
                onChanged();
              }}
            />
          ))}
        </ul>
      )}
      {problem && <Failed problem={problem} again={more} />}
      {!items && !problem && <Waiting lines={6} />}
      {items && !problem && hasMore && <ShowMore hasMore={hasMore} loading={loading} onMore={more} />}
    </section>
  );
}
