import { tongue } from '../../../words/tongues';
import { type Key, list, Text, t } from '../../../words/words';
import { useOrganisations } from '../../organisation/organisations';
import { ChangedMeanwhile } from '../../participant/ChangedMeanwhile';
import type { FormLife } from '../../participant/useForm';
import { type Project, usePlaces } from '../projects';
import type { ProjectWords } from './draft';

const LABELS = {
  title: 'title-label',
  summary: 'summary-label',
  whyNow: 'why-now',
  theme: 'theme-label',
  place: 'place-label',
  lang: 'lang-label',
  languages: 'languages-label',
  aims: 'aims-label',
  organisations: 'organisations-label',
  daysToEdit: 'days-label',
  privateBecause: 'private-because-label',
  sure: 'private-sure',
} as const satisfies Record<keyof ProjectWords, Key>;

/** Each field of the newer version in words, whatever it is made of. */
export function NewerWords({ life }: { life: FormLife<ProjectWords, Project> }) {
  const places = usePlaces().data?.items ?? [];
  const organisations = useOrganisations().data?.items ?? [];
  const say: { [F in keyof ProjectWords]-?: (value: ProjectWords[F]) => string } = {
    title: String,
    summary: String,
    whyNow: String,
    theme: (theme) => theme && t(`theme-${theme}`),
    place: (code) => places.find((place) => place.code === code)?.name ?? code,
    lang: tongue,
    languages: (languages) => list(languages.map(tongue)),
    aims: (aims) => aims.map(({ change }, n) => `${n + 1}. ${change}`).join('\n'),
    organisations: (parts) =>
      list(parts.map((part) => organisations.find(({ id }) => id === part.organisationId)?.name ?? '')),
    daysToEdit: String,
    privateBecause: (reason) => reason ?? t('private-not'),
    sure: String,
  };
  return (
    <ChangedMeanwhile
      life={life}
      label={(field) => <Text id={LABELS[field]} />}
      say={(field, value) => say[field](value as never)}
    />
  );
}
