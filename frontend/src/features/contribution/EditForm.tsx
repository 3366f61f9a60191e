import { useEffect } from 'preact/hooks';
import type { Result } from '../../api/client';
import { tongue } from '../../words/tongues';
import { type Key, Text, t } from '../../words/words';
import { ChangedMeanwhile } from '../participant/ChangedMeanwhile';
import { FormFrame } from '../participant/FormFrame';
import { type Read, useForm } from '../participant/useForm';
import { ContributionFields } from './ContributionFields';
import type { Contribution } from './contributions';
import { type ContributionWords, check } from './writing';

const LABELS = {
  text: 'words-label',
  kind: 'kind-label',
  lang: 'words-lang-label',
  creditBy: 'credit-label',
  contentNote: 'note-label',
} as const satisfies Record<keyof ContributionWords, Key>;

function say(field: keyof ContributionWords, value = '') {
  if (field === 'kind' && value) return t(`kind-${value as Contribution['kind']}`);
  if (field === 'creditBy') return t(`credit-${value as ContributionWords['creditBy']}`);
  return field === 'lang' ? tongue(value) : value;
}

interface Props {
  id: string;
  read: Read<ContributionWords>;
  readAgain: () => Promise<Result<Read<ContributionWords>>>;
  send: (words: ContributionWords, before: Read<ContributionWords>) => Promise<Result<Contribution>>;
  onSaved: (said: Contribution) => void;
  asGuest?: boolean;
}

/** One's own words, to be changed: by whoever is signed in, or by somebody who is in by a slip. */
export function EditForm({ id, read, readAgain, send, onSaved, asGuest = false }: Props) {
  const life = useForm<ContributionWords, Contribution>({
    name: `${asGuest ? 'slip' : 'said'}:${id}`,
    start: read.words,
    read,
    check,
    send: (words, about) => send(words, about.read ?? read),
    readAgain,
    asGuest,
  });
  useEffect(() => {
    if (life.sent) onSaved(life.sent);
  }, [life.sent]);
  return (
    <FormFrame
      life={life}
      button={<Text id="edit-send" />}
      before={<ChangedMeanwhile life={life} label={(field) => <Text id={LABELS[field]} />} say={say} />}
    >
      <ContributionFields life={life} />
    </FormFrame>
  );
}
