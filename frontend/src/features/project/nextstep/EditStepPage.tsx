import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFresh } from '../../../api/fresh';
import { PageState } from '../../../components/states';
import { day, type Key, Text, t } from '../../../words/words';
import { ChangedMeanwhile } from '../../participant/ChangedMeanwhile';
import { FormFrame } from '../../participant/FormFrame';
import { type Read, useForm } from '../../participant/useForm';
import { ChangePage } from '../ChangePage';
import type { Project } from '../projects';
import { StepFields } from './StepFields';
import type { NextStep } from './steps';
import { check, editStep, readStep, type StepWords } from './writing';

const LABELS = {
  what: 'action-what-label',
  who: 'action-who-label',
  dueOn: 'action-due-label',
  needs: 'action-needs-label',
} as const satisfies Record<keyof StepWords, Key>;

function Edit({ project, step, read }: { project: Project; step: NextStep; read: Read<StepWords> }) {
  const { route } = useLocation();
  const life = useForm<StepWords, NextStep>({
    name: `step:${step.id}`,
    start: read.words,
    read,
    check,
    send: (words, about) => editStep(step, about.read ?? read, words),
    readAgain: () => readStep(step.id),
  });
  useEffect(() => {
    if (life.sent) route(`/projects/${project.id}/next-steps`);
  }, [life.sent]);
  return (
    <FormFrame
      life={life}
      button={<Text id="action-edit-send" />}
      before={
        <ChangedMeanwhile
          life={life}
          label={(field) => <Text id={LABELS[field]} />}
          say={(field, value) => (field === 'dueOn' && value ? day(value) : value)}
        />
      }
    >
      <StepFields life={life} lang={project.lang} />
    </FormFrame>
  );
}

export function EditStepPage({ id }: { id: string }) {
  const { data: read, problem, again } = useFresh(() => readStep(id));
  if (!read) return <PageState problem={problem} again={again} />;
  return (
    <ChangePage
      projectId={read.step.projectId}
      list="next-steps"
      of={<Text id="steps-title" />}
      title={t('action-edit-title')}
    >
      {(project) => <Edit project={project} step={read.step} read={read} />}
    </ChangePage>
  );
}
