import type { ComponentChildren } from 'preact';
import { ChecksField, ChoiceField, SelectField } from '../../../components/ChoiceField';
import { TextField } from '../../../components/Field';
import { Failed, Waiting } from '../../../components/states';
import { tongue } from '../../../words/tongues';
import { Text, t } from '../../../words/words';
import { useInstallation, useTongues } from '../../installation/installation';
import { FormFrame } from '../../participant/FormFrame';
import type { FormLife } from '../../participant/useForm';
import { type Project, THEMES, usePlaces } from '../projects';
import { AimsField } from './AimsField';
import type { ProjectWords } from './draft';
import { NewerWords } from './NewerWords';
import { OrganisationsField } from './OrganisationsField';
import { PrivateField } from './PrivateField';

interface Props {
  life: FormLife<ProjectWords, Project>;
  button: ComponentChildren;
  /** The words of an edit, as they were read. */
  before?: ProjectWords;
}

export function ProjectForm({ life, button, before }: Props) {
  const { words, fault, write } = life;
  const langs = useTongues([words.lang]);
  const tongues = useTongues(words.languages);
  const { data, problem, again } = usePlaces();
  const places = data?.items ?? [];
  const installation = useInstallation();
  // drawn once its languages are known: a list that comes later would push the page down
  if (!installation.data && !installation.problem) return <Waiting lines={30} />;
  return (
    <FormFrame life={life} button={button} before={<NewerWords life={life} />}>
      <TextField
        id="title"
        lang={words.lang}
        label={<Text id="title-label" />}
        hint={<Text id="title-hint" />}
        error={fault('title')}
        value={words.title}
        onChange={(title) => write({ title })}
      />
      <TextField
        id="summary"
        long
        lang={words.lang}
        label={<Text id="summary-label" />}
        hint={<Text id="summary-hint" />}
        error={fault('summary')}
        value={words.summary}
        onChange={(summary) => write({ summary })}
      />
      <TextField
        id="whyNow"
        long
        optional
        lang={words.lang}
        label={<Text id="why-now" />}
        hint={<Text id="why-now-hint" />}
        error={fault('whyNow')}
        value={words.whyNow}
        onChange={(whyNow) => write({ whyNow })}
      />
      <ChoiceField
        id="theme"
        look="seg"
        label={<Text id="theme-label" />}
        error={fault('theme')}
        options={THEMES}
        word={(theme) => <Text id={`theme-${theme}`} />}
        value={words.theme || undefined}
        onChange={(theme) => write({ theme })}
      />
      {problem && <Failed problem={problem} again={again} />}
      <SelectField
        id="place"
        label={<Text id="place-label" />}
        error={fault('place')}
        none={t('choose-place')}
        options={places.map(({ code }) => code)}
        word={(code) => places.find((place) => place.code === code)?.name ?? code}
        value={words.place}
        onChange={(place) => write({ place })}
      />
      <SelectField
        id="lang"
        label={<Text id="lang-label" />}
        error={fault('lang')}
        options={langs}
        word={tongue}
        value={words.lang}
        onChange={(lang) => write({ lang })}
      />
      <ChecksField
        id="languages"
        label={<Text id="languages-label" />}
        hint={<Text id="languages-hint" />}
        error={fault('languages')}
        options={tongues}
        word={tongue}
        value={words.languages}
        onChange={(languages) => write({ languages })}
      />
      <AimsField aims={words.aims} lang={words.lang} fault={fault} onChange={(aims) => write({ aims })} />
      <OrganisationsField
        value={words.organisations}
        error={fault('organisations')}
        onChange={(organisations) => write({ organisations })}
      />
      <TextField
        id="daysToEdit"
        label={<Text id="days-label" />}
        hint={<Text id="days-hint" />}
        error={fault('daysToEdit')}
        value={words.daysToEdit}
        onChange={(daysToEdit) => write({ daysToEdit })}
      />
      <PrivateField words={words} before={before} fault={fault} write={write} />
    </FormFrame>
  );
}
