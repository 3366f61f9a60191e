import { DateField } from '../../../components/DateField';
import { TextField } from '../../../components/Field';
import { Text } from '../../../words/words';
import type { FormLife } from '../../participant/useForm';
import type { NextStep } from './steps';
import type { StepWords } from './writing';

interface Props {
  life: FormLife<StepWords, NextStep>;
  lang: string;
}

export function StepFields({ life: { words, fault, write }, lang }: Props) {
  return (
    <>
      <TextField
        id="what"
        lang={lang}
        label={<Text id="action-what-label" />}
        hint={<Text id="action-what-hint" />}
        error={fault('what')}
        value={words.what}
        onChange={(what) => write({ what })}
      />
      <TextField
        id="who"
        lang={lang}
        label={<Text id="action-who-label" />}
        hint={<Text id="action-who-hint" />}
        error={fault('who')}
        value={words.who}
        onChange={(who) => write({ who })}
      />
      <DateField
        id="dueOn"
        label={<Text id="action-due-label" />}
        error={fault('dueOn')}
        value={words.dueOn}
        onChange={(dueOn) => write({ dueOn })}
      />
      <TextField
        id="needs"
        optional
        lang={lang}
        label={<Text id="action-needs-label" />}
        hint={<Text id="action-needs-hint" />}
        error={fault('needs')}
        value={words.needs}
        onChange={(needs) => write({ needs })}
      />
    </>
  );
}
