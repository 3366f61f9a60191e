import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { arrive } from '../../components/arrival';
import { TextField } from '../../components/Field';
import { tooLong } from '../../components/tooLong';
import { Text } from '../../words/words';
import type { Contribution } from '../contribution/contributions';
import { NOTE_MOST } from '../contribution/writing';
import { FormFrame } from '../participant/FormFrame';
import { useForm } from '../participant/useForm';
import { useMine } from '../project/projects';
import { DecisionForm } from './DecisionForm';
import { hide, putNote } from './safety';

type Doing = 'hide' | 'note';

function NoteForm({ said, onSaved }: { said: Contribution; onSaved: () => void }) {
  const life = useForm<{ contentNote: string }, Schemas['ContributionView']>({
    name: `note:${said.id}`,
    start: { contentNote: said.contentNote ?? '' },
    check: ({ contentNote }) => tooLong('contentNote', contentNote, NOTE_MOST),
    send: ({ contentNote }) => putNote(said.id, contentNote),
  });
  useEffect(() => {
    if (life.sent) onSaved();
  }, [life.sent]);
  return (
    <FormFrame life={life} button={<Text id="note-save" />}>
      <TextField
        id="contentNote"
        optional
        label={<Text id="note-label" />}
        hint={<Text id="note-hint" />}
        error={life.fault('contentNote')}
        value={life.words.contentNote}
        onChange={(contentNote) => life.write({ contentNote })}
      />
    </FormFrame>
  );
}

/** For stewards and facilitators, beside words of somebody else. After hiding, the page says that they are hidden. */
export function Moderate({ said }: { said: Contribution }) {
  const { data: mine } = useMine(said.projectId);
  const doing = useSignal<Doing>();
  const heading = useRef<HTMLHeadingElement>(null);
  if (!mine?.actions.moderate?.enabled) return null;
  function begin(what: Doing) {
    doing.value = what;
    requestAnimationFrame(() => document.getElementById(what === 'hide' ? 'clause' : 'contentNote')?.focus());
  }
  function end() {
    doing.value = undefined;
    heading.current?.focus();
  }
  return (
    <section class="card" aria-labelledby="moderate">
      <h2 id="moderate" ref={heading} tabIndex={-1}>
        <Text id="moderate-title" />
      </h2>
      {!doing.value && (
        <p class="actions">
          <button type="button" class="quiet" onClick={() => begin('note')}>
            <Text id="note-change" />
          </button>
          <button type="button" class="quiet" onClick={() => begin('hide')}>
            <Text id="decide-HIDDEN" />
          </button>
        </p>
      )}
      {doing.value === 'note' && <NoteForm said={said} onSaved={end} />}
      {doing.value === 'hide' && (
        <DecisionForm
          about={said.id}
          outcome="HIDDEN"
          button={<Text id="decide-HIDDEN" />}
          send={(reason, clause) => hide(said.id, clause, reason)}
          onDecided={() => arrive()} // the page that says so takes this one's place
        />
      )}
      {doing.value && (
        <button type="button" class="quiet" onClick={end}>
          <Text id="decide-cancel" />
        </button>
      )}
    </section>
  );
}
