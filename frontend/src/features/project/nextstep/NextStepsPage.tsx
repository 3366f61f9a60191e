import '../../../styles/stages.css';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { Adding } from '../Adding';
import { ProjectCrumb } from '../ProjectCrumb';
import { type Project, useMine, useProject } from '../projects';
import { AddStep } from './AddStep';
import { StepActions } from './StepActions';
import { StepCard } from './StepCard';
import { type NextStep, useNextSteps } from './steps';

function Cards({ steps, project, plans }: { steps: NextStep[]; project: Project; plans: boolean }) {
  return (
    <ol class="cards">
      {steps.map((step) => (
        <StepCard key={step.id} step={step} lang={project.lang}>
          {plans && <StepActions step={step} />}
        </StepCard>
      ))}
    </ol>
  );
}

/** Everything that comes next in a project, and what was done last. */
export function NextStepsPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const { data: steps, problem: noSteps, again: stepsAgain } = useNextSteps(id);
  const { data: mine, problem: unknown } = useMine(id);
  if (!project || !steps || !(mine || unknown))
    return <PageState problem={problem ?? noSteps} again={problem ? again : stepsAgain} />;
  const plans = !!mine?.actions.plan?.enabled;
  const open = steps.items.filter(({ doneOn }) => !doneOn);
  const done = steps.items.filter(({ doneOn }) => doneOn);
  return (
    <div class="wrap block stages">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('steps-title')} />
        <p>
          <Text id="steps-lede" />
        </p>
      </div>
      <section aria-labelledby="open">
        <h2 id="open">
          <Text id="steps-open" />
        </h2>
        {open.length ? (
          <Cards steps={open} project={project} plans={plans} />
        ) : (
          <p>
            <Text id="steps-none" />
          </p>
        )}
      </section>
      {plans && (
        <Adding title={<Text id="action-add" />} added={<Text id="action-added" />}>
          {(onAdded) => <AddStep project={project} onAdded={onAdded} />}
        </Adding>
      )}
      {done.length > 0 && (
        <section aria-labelledby="done">
          <h2 id="done">
            <Text id="steps-done" />
          </h2>
          <Cards steps={done} project={project} plans={plans} />
        </section>
      )}
    </div>
  );
}
