import { useEffect } from 'preact/hooks';
import { Text } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { useForm } from '../../participant/useForm';
import type { Project } from '../projects';
import { LineFields } from './LineFields';
import type { ResourceLine } from './resources';
import { addLine, checkLine, type LineWords, nothing } from './writing';

interface Props {
  project: Project;
  onAdded: (line: ResourceLine) => void;
}

/** A new one each time: whoever has sent it puts another in its place. */
export function AddLine({ project, onAdded }: Props) {
  const life = useForm<LineWords, ResourceLine>({
    name: `resource:${project.id}`,
    start: nothing,
    check: checkLine,
    send: (words, { key }) => addLine(project.id, words, key),
  });
  useEffect(() => {
    if (life.sent) onAdded(life.sent);
  }, [life.sent]);
  return (
    <FormFrame life={life} button={<Text id="resource-send" />}>
      <LineFields life={life} lang={project.lang} />
    </FormFrame>
  );
}
