import { useEffect } from 'preact/hooks';
import { Text } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { useForm } from '../../participant/useForm';
import type { Project } from '../projects';
import { StepFields } from './StepFields';
import type { NextStep } from './steps';
import { addStep, check, nothing, type StepWords } from './writing';

interface Props {
  project: Project;
  onAdded: (step: NextStep) => void;
}

/** A new one each time: whoever has sent it puts another in its place. */
export function AddStep({ project, onAdded }: Props) {
  const life = useForm<StepWords, NextStep>({
    name: `next-step:${project.id}`,
    start: nothing,
    check,
    send: (words, { key }) => addStep(project.id, words, key),
  });
  useEffect(() => {
    if (life.sent) onAdded(life.sent);
  }, [life.sent]);
  return (
    <FormFrame life={life} button={<Text id="action-send" />}>
      <StepFields life={life} lang={project.lang} />
    </FormFrame>
  );
}
