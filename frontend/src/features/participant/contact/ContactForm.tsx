import { useEffect, useRef } from 'preact/hooks';
import { ChoiceField, SelectField } from '../../../components/ChoiceField';
import { ErrorSummary } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { Text, t } from '../../../words/words';
import { Refused } from '../Refused';
import { useShortForm } from '../useShortForm';
import { type Contact, sayContact, WAYS } from './contact';

export const DRAFT = 'contact';
const OFTEN = ['0', '1', '2', '4', '8'] as const;

interface Words {
  way: (typeof WAYS)[number] | 'NOT_SAID';
  words: string;
  timesAMonth: string;
}

const wordsOf = ({ way, words, timesAMonth }: Contact): Words => ({
  way: way ?? 'NOT_SAID',
  words: words ?? '',
  timesAMonth: timesAMonth?.toString() ?? '',
});

const said = ({ way, words, timesAMonth }: Words): Contact => ({
  ...(way !== 'NOT_SAID' && { way }),
  ...(words.trim() && { words }),
  ...(timesAMonth && { timesAMonth: Number(timesAMonth) }),
});

export const often = (times: number) => t('contact-often', { times });

/** How and how often somebody likes to be asked. */
export function ContactForm({ contact, onSaved }: { contact: Contact; onSaved: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const { words, write, fault, faults, problem, submit } = useShortForm({
    name: DRAFT,
    start: wordsOf(contact),
    send: (written: Words) => sayContact(said(written)),
    onSaved,
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), []); // opened by a button
  const others = [words.timesAMonth].filter((times) => times && !OFTEN.some((each) => each === times));
  return (
    <form
      class="card"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="contact">
        <Text id="contact-title" />
      </h2>
      <ErrorSummary faults={faults} />
      {problem && <Refused problem={problem} />}
      <ChoiceField
        id="way"
        optional
        label={<Text id="contact-way-label" />}
        error={fault('way')}
        options={[...WAYS, 'NOT_SAID'] as const}
        word={(way) => <Text id={`contact-way-${way}`} />}
        value={words.way}
        onChange={(way) => write({ way })}
      />
      <TextField
        id="words"
        optional
        label={<Text id="contact-words-label" />}
        hint={<Text id="contact-words-hint" />}
        error={fault('words')}
        value={words.words}
        onChange={(changed) => write({ words: changed })}
      />
      <SelectField
        id="timesAMonth"
        optional
        label={<Text id="contact-often-label" />}
        error={fault('timesAMonth')}
        options={[...OFTEN, ...others]}
        word={(times) => often(Number(times))}
        none={t('contact-often-any')}
        value={words.timesAMonth}
        onChange={(timesAMonth) => write({ timesAMonth })}
      />
      <button type="submit" class="btn wide">
        <Text id="contact-save" />
      </button>
    </form>
  );
}
