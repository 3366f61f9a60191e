import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../api/client';
import { ChecksField } from '../../components/ChoiceField';
import { ErrorSummary, type Fault } from '../../components/ErrorSummary';
import { TextField } from '../../components/Field';
import { tongue } from '../../words/tongues';
import { language, Text, t } from '../../words/words';
import { useTongues } from '../installation/installation';
import { draftOf, dropDraft, GUEST, keepDraft } from './drafts';
import { introduce, type Me, type Profile } from './me';
import { Refused } from './Refused';

export const DRAFT = 'profile';

interface Props {
  profile?: Me;
  /** Where it takes the place of a part of a page. */
  heading?: ComponentChildren;
  button: 'welcome-go-on' | 'profile-save';
  onSaved: () => void;
}

/** What somebody is called here and which languages they like. Kept in this tab until it is saved. */
export function ProfileForm({ profile, heading, button, onSaved }: Props) {
  const said = useSignal<Profile>(
    draftOf<Profile>(DRAFT) ?? {
      displayName: profile?.displayName ?? '',
      languages: profile?.languages ?? [language.peek().code],
    },
  );
  function write(changed: Partial<Profile>) {
    said.value = { ...said.peek(), ...changed };
    keepDraft(DRAFT, said.peek(), false);
  }
  const tongues = useTongues(said.value.languages);
  const faults = useSignal<Fault[]>([]);
  const problem = useSignal<Problem>();
  const sending = useRef(false);
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (profile) first.current?.querySelector('input')?.focus(); // opened by a button
  }, []);

  async function save() {
    if (sending.current) return;
    problem.value = undefined;
    faults.value = said.peek().displayName.trim()
      ? []
      : [{ field: 'displayName', message: t('name-missing') }];
    if (faults.peek().length) return;
    sending.current = true;
    const result = await introduce(said.peek());
    sending.current = false;
    if (result.data) {
      dropDraft(DRAFT, GUEST);
      dropDraft(DRAFT);
      return onSaved();
    }
    faults.value = (result.problem.violations ?? []).map(({ pointer = '', message }) => ({
      field: pointer.split('/')[1] ?? '',
      message,
    }));
    if (!faults.peek().length) problem.value = result.problem;
  }

  return (
    <form
      class="card"
      noValidate
      ref={first}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {heading}
      <ErrorSummary faults={faults.value} />
      {problem.value && <Refused problem={problem.value} />}
      <TextField
        id="displayName"
        label={<Text id="name-label" />}
        hint={<Text id="name-hint" />}
        error={faults.value.find(({ field }) => field === 'displayName')?.message}
        value={said.value.displayName}
        autocomplete="nickname"
        onChange={(displayName) => write({ displayName })}
      />
      <ChecksField
        id="languages"
        optional
        label={<Text id="my-languages-label" />}
        hint={<Text id="my-languages-hint" />}
        error={faults.value.find(({ field }) => field === 'languages')?.message}
        options={tongues}
        word={tongue}
        value={said.value.languages}
        onChange={(languages) => write({ languages })}
      />
      <button type="submit" class="btn wide">
        <Text id={button} />
      </button>
    </form>
  );
}
