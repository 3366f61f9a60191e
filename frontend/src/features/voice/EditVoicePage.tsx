import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFresh } from '../../api/fresh';
import { PageState } from '../../components/states';
import { day, type Key, Text, t } from '../../words/words';
import { ChangedMeanwhile } from '../participant/ChangedMeanwhile';
import { FormFrame } from '../participant/FormFrame';
import { type Read, useForm } from '../participant/useForm';
import { ChangePage } from '../project/ChangePage';
import type { Project } from '../project/projects';
import { VoiceFields } from './VoiceFields';
import type { Voice } from './voices';
import { check, editVoice, readVoice, type VoiceWords } from './writing';

const LABELS = {
  kind: 'voice-kind-label',
  population: 'voice-which',
  place: 'voice-which',
  service: 'voice-words-label',
  other: 'voice-words-label',
  affected: 'voice-affected-label',
  wasAsked: 'voice-asked-label',
  notAskedBecause: 'voice-because-label',
  how: 'voice-how-label',
  by: 'voice-by-label',
  on: 'voice-on-label',
  answer: 'voice-answer-label',
  came: 'voice-came-label',
} as const satisfies Record<keyof VoiceWords, Key>;

/** What somebody else has chosen or written meanwhile, in words. */
function say(field: keyof VoiceWords, value: VoiceWords[keyof VoiceWords]) {
  const told = { [field]: value } as Partial<VoiceWords>;
  if (told.kind) return t(`voice-kind-${told.kind}`);
  if (told.population) return t(`voice-population-${told.population}`);
  if (told.wasAsked) return t(`voice-asked-${told.wasAsked}`);
  if (told.answer) return t(`voice-answer-${told.answer}`);
  if (told.came !== undefined) return t(told.came ? 'voice-asked-yes' : 'voice-asked-no');
  return told.on ? day(told.on) : String(value);
}

function Edit({ project, voice, read }: { project: Project; voice: Voice; read: Read<VoiceWords> }) {
  const { route } = useLocation();
  const life = useForm<VoiceWords, Voice>({
    name: `voice:${voice.id}`,
    start: read.words,
    read,
    check,
    send: (words, about) => editVoice(voice, about.read ?? read, words),
    readAgain: () => readVoice(voice.id),
  });
  useEffect(() => {
    if (life.sent) route(`/projects/${project.id}/voices`);
  }, [life.sent]);
  return (
    <FormFrame
      life={life}
      button={<Text id="voice-edit-send" />}
      before={<ChangedMeanwhile life={life} label={(field) => <Text id={LABELS[field]} />} say={say} />}
    >
      <VoiceFields life={life} lang={project.lang} />
    </FormFrame>
  );
}

export function EditVoicePage({ id }: { id: string }) {
  const { data: read, problem, again } = useFresh(() => readVoice(id));
  if (!read) return <PageState problem={problem} again={again} />;
  return (
    <ChangePage
      projectId={read.voice.projectId}
      list="voices"
      of={<Text id="plan-voices" />}
      title={t('voice-edit-title')}
    >
      {(project) => <Edit project={project} voice={read.voice} read={read} />}
    </ChangePage>
  );
}
