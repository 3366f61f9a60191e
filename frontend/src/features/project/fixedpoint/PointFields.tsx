import { TextField } from '../../../components/Field';
import { Text } from '../../../words/words';
import type { FormLife } from '../../participant/useForm';
import type { FixedPoint } from './points';
import type { PointWords } from './writing';

interface Props {
  life: FormLife<PointWords, FixedPoint>;
  lang: string;
}

export function PointFields({ life: { words, fault, write }, lang }: Props) {
  return (
    <>
      <TextField
        id="what"
        lang={lang}
        label={<Text id="fixed-what-label" />}
        hint={<Text id="fixed-what-hint" />}
        error={fault('what')}
        value={words.what}
        onChange={(what) => write({ what })}
      />
      <TextField
        id="why"
        long
        lang={lang}
        label={<Text id="fixed-why-label" />}
        error={fault('why')}
        value={words.why}
        onChange={(why) => write({ why })}
      />
      <TextField
        id="whoSays"
        lang={lang}
        label={<Text id="fixed-who-says-label" />}
        hint={<Text id="fixed-who-says-hint" />}
        error={fault('whoSays')}
        value={words.whoSays}
        onChange={(whoSays) => write({ whoSays })}
      />
    </>
  );
}
