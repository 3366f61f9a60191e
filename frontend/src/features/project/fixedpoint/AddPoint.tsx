import { useEffect } from 'preact/hooks';
import { Text } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { useForm } from '../../participant/useForm';
import type { Project } from '../projects';
import { PointFields } from './PointFields';
import type { FixedPoint } from './points';
import { addPoint, check, nothing, type PointWords } from './writing';

interface Props {
  project: Project;
  onAdded: (point: FixedPoint) => void;
}

/** A new one each time: whoever has sent it puts another in its place. */
export function AddPoint({ project, onAdded }: Props) {
  const life = useForm<PointWords, FixedPoint>({
    name: `fixed-point:${project.id}`,
    start: nothing,
    check,
    send: (words, { key }) => addPoint(project.id, words, key),
  });
  useEffect(() => {
    if (life.sent) onAdded(life.sent);
  }, [life.sent]);
  return (
    <FormFrame life={life} button={<Text id="fixed-send" />}>
      <PointFields life={life} lang={project.lang} />
    </FormFrame>
  );
}
