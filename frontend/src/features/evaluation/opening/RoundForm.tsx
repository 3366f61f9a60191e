import { ChecksField, SelectField } from '../../../components/ChoiceField';
import { DateField } from '../../../components/DateField';
import { TextField } from '../../../components/Field';
import { tongue } from '../../../words/tongues';
import { Text } from '../../../words/words';
import { useTongues } from '../../installation/installation';
import { FormFrame } from '../../participant/FormFrame';
import type { FormLife } from '../../participant/useForm';
import { ASKED, type Round, STATEMENTS } from '../evaluations';
import { type AimToJudge, dayIn, lastPossible, type RoundWords } from './draft';
import { QuestionsField } from './QuestionsField';

type Life = FormLife<RoundWords, Round>;

/** All are ticked at first; what is not to be judged is taken out. */
function AimsToJudge({ life, aims, lang }: { life: Life; aims: readonly AimToJudge[]; lang: string }) {
  const { words, faults, write } = life;
  if (!aims.length)
    return (
      <p class="note">
        <Text id="round-aims-none" />
      </p>
    );
  return (
    <ChecksField
      id="aims"
      optional
      label={<Text id="round-aims" />}
      hint={<Text id="round-aims-hint" />}
      error={faults.find(({ field }) => field.startsWith('aims'))?.message}
      options={aims.map(({ id }) => id)}
      word={(id) => (
        <span lang={lang} dir="auto">
          {aims.find((aim) => aim.id === id)?.change}
        </span>
      )}
      value={aims.map(({ id }) => id).filter((id) => !words.spared.includes(id))}
      onChange={(judged) => write({ spared: aims.map(({ id }) => id).filter((id) => !judged.includes(id)) })}
    />
  );
}

const AlwaysAsked = () => (
  <section aria-labelledby="always">
    <h2 id="always">
      <Text id="round-always" />
    </h2>
    <p class="hint">
      <Text id="round-always-hint" />
    </p>
    <ul class="facts">
      {STATEMENTS.map((statement) => (
        <li key={statement}>
          <Text id={`round-statement-${statement}`} />
        </li>
      ))}
    </ul>
  </section>
);

interface Props {
  life: Life;
  aims: readonly AimToJudge[];
  /** The language of the project, in which its aims are written. */
  lang: string;
}

export function RoundForm({ life, aims, lang }: Props) {
  const { words, fault, write } = life;
  const tongues = useTongues([words.lang]);
  return (
    <FormFrame life={life} button={<Text id="round-send" />}>
      <TextField
        id="title"
        lang={words.lang}
        label={<Text id="round-name" />}
        hint={<Text id="round-name-hint" />}
        error={fault('title')}
        value={words.title}
        onChange={(title) => write({ title })}
      />
      <AimsToJudge life={life} aims={aims} lang={lang} />
      <AlwaysAsked />
      <QuestionsField
        questions={words.questions}
        lang={words.lang}
        fault={fault}
        onChange={(questions) => write({ questions })}
      />
      <ChecksField
        id="asked"
        label={<Text id="round-who" />}
        error={fault('asked')}
        options={ASKED}
        word={(group) => <Text id={`round-asked-${group}`} />}
        value={words.asked}
        onChange={(asked) => write({ asked: ASKED.filter((group) => asked.includes(group)) })}
      />
      <DateField
        id="closesOn"
        label={<Text id="round-closes" />}
        hint={<Text id="round-closes-hint" />}
        error={fault('closesOn')}
        value={words.closesOn}
        least={dayIn(0)}
        most={lastPossible()}
        onChange={(closesOn) => write({ closesOn })}
      />
      <SelectField
        id="lang"
        label={<Text id="round-lang" />}
        error={fault('lang')}
        options={tongues}
        word={tongue}
        value={words.lang}
        onChange={(lang) => write({ lang })}
      />
    </FormFrame>
  );
}
