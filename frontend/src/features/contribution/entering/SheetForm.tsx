import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ChoiceField, SelectField } from '../../../components/ChoiceField';
import { DateField } from '../../../components/DateField';
import { TextField } from '../../../components/Field';
import { today } from '../../../components/today';
import { tongue } from '../../../words/tongues';
import { Text } from '../../../words/words';
import { useTongues } from '../../installation/installation';
import { FormFrame } from '../../participant/FormFrame';
import type { Item } from '../../participant/outbox/items';
import { sendLater, takeOut } from '../../participant/outbox/outbox';
import { type FormLife, useForm } from '../../participant/useForm';
import type { Project } from '../../project/projects';
import { type Contribution, KINDS } from '../contributions';
import { CREDITS } from '../writing';
import { CHANNELS, check, enter, nextSheet, type Sheet, toSendLater } from './entering';

type Life = FormLife<Sheet, Contribution>;

/** Said here and nowhere else: the same person keeps their name and their slip. */
function SamePerson({ life }: { life: Life }) {
  const name = life.words.displayName;
  return (
    <div class="note">
      <p>{name ? <Text id="enter-again-of" with={{ name }} /> : <Text id="enter-again" />}</p>
      <button
        type="button"
        id="enteredFor-slip"
        class="link"
        onClick={() => {
          const { slip, displayName, again } = nextSheet(life.words);
          life.write({ slip, displayName, again });
          document.getElementById('text')?.focus(); // this button is gone
        }}
      >
        <Text id="enter-somebody-else" />
      </button>
    </div>
  );
}

function Who({ life }: { life: Life }) {
  const { words, fault, write } = life;
  return (
    <>
      {words.again ? (
        <SamePerson life={life} />
      ) : (
        <TextField
          id="enteredFor-displayName"
          optional
          label={<Text id="enter-name-label" />}
          hint={<Text id="enter-name-hint" />}
          error={fault('enteredFor-displayName')}
          value={words.displayName}
          onChange={(displayName) => write({ displayName })}
        />
      )}
      {words.displayName.trim() && (
        <ChoiceField
          id="creditBy"
          label={<Text id="enter-credit-label" />}
          error={fault('creditBy')}
          options={CREDITS}
          word={(credit) => <Text id={`enter-credit-${credit}`} />}
          value={words.creditBy}
          onChange={(creditBy) => write({ creditBy })}
        />
      )}
    </>
  );
}

/** Last, because it stays: whoever types a pile does not come by here again. */
function Kept({ life }: { life: Life }) {
  const { words, fault, write } = life;
  const tongues = useTongues([words.lang]);
  return (
    <fieldset class="kept">
      <legend>
        <Text id="enter-kept" />
      </legend>
      <ChoiceField
        id="channel"
        look="seg"
        label={<Text id="enter-channel-label" />}
        error={fault('channel')}
        options={CHANNELS}
        word={(channel) => <Text id={`enter-channel-${channel}`} />}
        value={words.channel}
        onChange={(channel) => write({ channel })}
      />
      <DateField
        id="saidOn"
        label={<Text id="enter-said-on-label" />}
        error={fault('saidOn')}
        value={words.saidOn}
        most={today()}
        onChange={(saidOn) => write({ saidOn })}
      />
      <SelectField
        id="lang"
        label={<Text id="enter-lang-label" />}
        error={fault('lang')}
        options={tongues}
        word={tongue}
        value={words.lang}
        onChange={(lang) => write({ lang })}
      />
    </fieldset>
  );
}

interface Props {
  project: Project;
  start: Sheet;
  /** What was to be sent later and was refused. */
  mended: Item | null;
  /** The sheet goes onto the slip of this one, which may be said while it is being written. */
  same: Sheet | undefined;
  /** The sheet before has just been sent: go on writing at once. */
  next: boolean;
  /** `later`: it is kept on this device until there is a line. */
  onEntered: (sheet: Sheet, later: boolean) => void;
}

export function SheetForm({ project, start, mended, same, next, onEntered }: Props) {
  const life = useForm<Sheet, Contribution>({
    name: `entry:${project.id}${mended ? `:${mended.key}` : ''}`,
    start,
    check,
    send: async (sheet, { key }) => {
      const entered = await enter(project.id, sheet, key);
      if (mended && entered.data) await takeOut(mended);
      return entered;
    },
    postpone: (sheet, key) => sendLater(toSendLater(project, sheet, key), mended ?? undefined),
    ...(mended?.problem && {
      back: { words: mended.form.words as Sheet, key: mended.key, problem: mended.problem },
    }),
  });
  const { words, fault, write } = life;
  const submit = useRef(life.submit);
  submit.current = life.submit;

  useEffect(() => {
    if (life.sent || life.postponed) onEntered(words, life.postponed);
  }, [life.sent, life.postponed]);
  useEffect(() => {
    if (!same) return;
    life.write({ slip: same.slip, displayName: same.displayName, again: true });
    document.getElementById('text')?.focus();
  }, [same]);
  useEffect(() => {
    if (next) document.getElementById('text')?.focus();
  }, []);
  useLayoutEffect(() => {
    const send = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit.current();
    };
    addEventListener('keydown', send);
    return () => removeEventListener('keydown', send);
  }, []);

  return (
    <FormFrame life={life} button={<Text id="enter-send" />}>
      <TextField
        id="text"
        long
        lang={words.lang}
        label={<Text id="enter-text-label" />}
        hint={<Text id="enter-text-hint" />}
        error={fault('text')}
        value={words.text}
        onChange={(text) => write({ text })}
      />
      <ChoiceField
        id="kind"
        look="seg"
        label={<Text id="enter-kind-label" />}
        error={fault('kind')}
        options={KINDS}
        word={(kind) => <Text id={`kind-${kind}`} />}
        value={words.kind || undefined}
        onChange={(kind) => write({ kind })}
      />
      <Who life={life} />
      <Kept life={life} />
    </FormFrame>
  );
}
