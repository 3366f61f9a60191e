import { ChoiceField } from '../../../components/ChoiceField';
import { TextField } from '../../../components/Field';
import { Text } from '../../../words/words';
import type { FormLife } from '../../participant/useForm';
import { KINDS, type ResourceLine } from './resources';
import type { LineWords } from './writing';

interface Props {
  life: FormLife<LineWords, ResourceLine>;
  lang: string;
  /** What is used is asked for once a line is there. */
  asksUsed?: boolean;
}

export function LineFields({ life: { words, fault, write }, lang, asksUsed }: Props) {
  const isMoney = words.kind === 'MONEY';
  return (
    <>
      <ChoiceField
        id="kind"
        label={<Text id="resource-kind-label" />}
        error={fault('kind')}
        options={KINDS}
        word={(kind) => <Text id={`resource-kind-${kind}`} />}
        value={words.kind || undefined}
        onChange={(kind) => write({ kind })}
      />
      <TextField
        id="what"
        lang={lang}
        label={<Text id="resource-what-label" />}
        hint={<Text id="resource-what-hint" />}
        error={fault('what')}
        value={words.what}
        onChange={(what) => write({ what })}
      />
      <TextField
        id="needed"
        label={<Text id="resource-needed-label" />}
        hint={<Text id={isMoney ? 'resource-pounds-hint' : 'resource-amount-hint'} />}
        error={fault('needed')}
        value={words.needed}
        onChange={(needed) => write({ needed })}
      />
      {!isMoney && (
        <TextField
          id="unit"
          lang={lang}
          label={<Text id="resource-unit-label" />}
          hint={<Text id="resource-unit-hint" />}
          error={fault('unit')}
          value={words.unit}
          onChange={(unit) => write({ unit })}
        />
      )}
      {asksUsed && (
        <TextField
          id="used"
          optional
          label={<Text id="resource-used-label" />}
          error={fault('used')}
          value={words.used}
          onChange={(used) => write({ used })}
        />
      )}
    </>
  );
}
