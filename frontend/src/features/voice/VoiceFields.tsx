import { ChoiceField, SelectField } from '../../components/ChoiceField';
import { DateField } from '../../components/DateField';
import { TextField } from '../../components/Field';
import { TickField } from '../../components/TickField';
import { today } from '../../components/today';
import { Text, t } from '../../words/words';
import type { FormLife } from '../participant/useForm';
import { usePlaces } from '../project/projects';
import type { Voice } from './voices';
import { ANSWERS, KINDS, POPULATIONS, type VoiceWords } from './writing';

interface Props {
  life: FormLife<VoiceWords, Voice>;
  lang: string;
}

const ASKED = ['yes', 'no'] as const;

function Who({ life: { words, fault, write }, lang }: Props) {
  const { data: places } = usePlaces();
  const { kind } = words;
  const nameOf = (code: string) => places?.items.find((place) => place.code === code)?.name ?? code;
  return (
    <>
      <ChoiceField
        id="kind"
        label={<Text id="voice-kind-label" />}
        options={KINDS}
        word={(each) => <Text id={`voice-kind-${each}`} />}
        value={kind}
        onChange={(chosen) => write({ kind: chosen })}
      />
      {kind === 'population' && (
        <SelectField
          id="population"
          label={<Text id="voice-which" />}
          error={fault('population')}
          options={POPULATIONS}
          none={t('voice-choose')}
          word={(each) => t(`voice-population-${each}`)}
          value={words.population}
          onChange={(population) => write({ population })}
        />
      )}
      {kind === 'place' && (
        <SelectField
          id="place"
          label={<Text id="voice-which" />}
          error={fault('place')}
          options={places?.items.map(({ code }) => code) ?? []}
          none={t('voice-choose')}
          word={nameOf}
          value={words.place}
          onChange={(place) => write({ place })}
        />
      )}
      {(kind === 'service' || kind === 'other') && (
        <TextField
          id={kind}
          lang={lang}
          label={<Text id="voice-words-label" />}
          hint={<Text id="voice-words-hint" />}
          error={fault(kind)}
          value={words[kind]}
          onChange={(value) => write({ [kind]: value })}
        />
      )}
    </>
  );
}

function HowAsked({ life: { words, fault, write }, lang }: Props) {
  return (
    <>
      <TextField
        id="asked-how"
        lang={lang}
        label={<Text id="voice-how-label" />}
        hint={<Text id="voice-how-hint" />}
        error={fault('asked-how')}
        value={words.how}
        onChange={(how) => write({ how })}
      />
      <TextField
        id="asked-by"
        lang={lang}
        label={<Text id="voice-by-label" />}
        hint={<Text id="voice-by-hint" />}
        error={fault('asked-by')}
        value={words.by}
        onChange={(by) => write({ by })}
      />
      <DateField
        id="asked-on"
        label={<Text id="voice-on-label" />}
        error={fault('asked-on')}
        most={today()}
        value={words.on}
        onChange={(on) => write({ on })}
      />
      <ChoiceField
        id="answer"
        label={<Text id="voice-answer-label" />}
        error={fault('answer')}
        options={ANSWERS}
        word={(each) => <Text id={`voice-answer-${each}`} />}
        value={words.answer}
        onChange={(answer) => write({ answer })}
      />
      <TickField
        id="came"
        label={<Text id="voice-came-label" />}
        error={fault('came')}
        checked={words.came}
        onChange={(came) => write({ came })}
      />
    </>
  );
}

export function VoiceFields({ life, lang }: Props) {
  const { words, fault, write } = life;
  return (
    <>
      <Who life={life} lang={lang} />
      <TextField
        id="affected"
        optional
        label={<Text id="voice-affected-label" />}
        hint={<Text id="voice-affected-hint" />}
        error={fault('affected')}
        value={words.affected}
        onChange={(affected) => write({ affected })}
      />
      <ChoiceField
        id="wasAsked"
        label={<Text id="voice-asked-label" />}
        options={ASKED}
        word={(each) => <Text id={`voice-asked-${each}`} />}
        value={words.wasAsked}
        onChange={(wasAsked) => write({ wasAsked })}
      />
      {words.wasAsked === 'yes' ? (
        <HowAsked life={life} lang={lang} />
      ) : (
        <TextField
          id="notAskedBecause"
          optional
          lang={lang}
          label={<Text id="voice-because-label" />}
          hint={<Text id="voice-because-hint" />}
          error={fault('notAskedBecause')}
          value={words.notAskedBecause}
          onChange={(notAskedBecause) => write({ notAskedBecause })}
        />
      )}
    </>
  );
}
