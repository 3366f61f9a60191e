import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFresh } from '../../../api/fresh';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { day, type Key, Text, t } from '../../../words/words';
import { ChangedMeanwhile } from '../../participant/ChangedMeanwhile';
import { FormFrame } from '../../participant/FormFrame';
import { me } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { type Read, useForm } from '../../participant/useForm';
import { type Project, useMine, useProject } from '../projects';
import { StepFields } from './StepFields';
import type { NextStep } from './steps';
import { check, editStep, readStep, type StepWords } from './writing';

const LABELS = {
  what: 'action-what-label',
  who: 'action-who-label',
  dueOn: 'action-due-label',
  needs: 'action-needs-label',
} as const satisfies Record<keyof StepWords, Key>;

const listOf = (projectId: string) => `/projects/${projectId}/next-steps`;

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
    if (life.sent) route(listOf(project.id));
  }, [life.sent]);
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <p class="crumb">
            <a href={listOf(project.id)}>
              <Text id="steps-title" />
            </a>
          </p>
          <PageHeading title={t('action-edit-title')} />
        </div>
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
      </div>
    </div>
  );
}

/** Once it is known which project it is of. */
function InProject({ read }: { read: Read<StepWords> & { step: NextStep } }) {
  const { projectId } = read.step;
  const { data: project, problem, again } = useProject(projectId);
  const { data: mine, problem: unknown } = useMine(projectId);
  const action = mine?.actions.plan;
  if (me.value === null || (action && !action.enabled))
    return (
      <NotYours why={action?.message ?? <Text id="not-yours-sign-in" />} back={listOf(projectId)}>
        <Text id="steps-back" />
      </NotYours>
    );
  if (!project || !(mine || unknown)) return <PageState problem={problem} again={again} />;
  return <Edit project={project} step={read.step} read={read} />;
}

export function EditStepPage({ id }: { id: string }) {
  const { data: read, problem, again } = useFresh(() => readStep(id));
  return read ? <InProject read={read} /> : <PageState problem={problem} again={again} />;
}
