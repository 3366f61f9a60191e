import { useEffect } from 'preact/hooks';
import { Text } from '../../words/words';
import { FormFrame } from '../participant/FormFrame';
import { useForm } from '../participant/useForm';
import type { Project } from '../project/projects';
import { VoiceFields } from './VoiceFields';
import type { Voice } from './voices';
import { addVoice, check, nothing, type VoiceWords } from './writing';

interface Props {
  project: Project;
  onAdded: (voice: Voice) => void;
}

/** A new one each time: whoever has sent it puts another in its place. */
export function AddVoice({ project, onAdded }: Props) {
  const life = useForm<VoiceWords, Voice>({
    name: `voice-of:${project.id}`,
    start: nothing,
    check,
    send: (words, { key }) => addVoice(project.id, words, key),
  });
  useEffect(() => {
    if (life.sent) onAdded(life.sent);
  }, [life.sent]);
  return (
    <FormFrame life={life} button={<Text id="voice-send" />}>
      <VoiceFields life={life} lang={project.lang} />
    </FormFrame>
  );
}
