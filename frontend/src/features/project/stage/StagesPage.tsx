import '../../../styles/stages.css';
import { useSignal } from '@preact/signals';
import type { Problem } from '../../../api/client';
import { Action } from '../../../components/Action';
import { arrive } from '../../../components/arrival';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { day, Text, t } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { ProjectCrumb } from '../ProjectCrumb';
import { type Project, useMine, useProject } from '../projects';
import { Checklist } from './Checklist';
import { Declarations } from './Declarations';
import { EndedStages } from './EndedStages';
import { Halted } from './Halted';
import { useCourse, useNextStage } from './stages';
import { letGoOn } from './writing';

function GoOn({ id }: { id: string }) {
  const problem = useSignal<Problem>();
  return (
    <>
      <Action
        action={undefined}
        quiet
        onAct={async () => {
          const result = await letGoOn(id);
          problem.value = result.problem;
          if (result.problem) return;
          arrive(); // the button is gone
          document.querySelector('h1')?.focus();
        }}
      >
        <Text id="go-on" />
      </Action>
      {problem.value && <Refused problem={problem.value} />}
    </>
  );
}

/** For stewards: each of these is a page of its own, because each is written down for good. */
const ForStewards = ({ project }: { project: Project }) => (
  <div class="actions">
    {project.halt ? (
      <GoOn id={project.id} />
    ) : (
      <>
        <a class="btn" href={`/projects/${project.id}/stages/move`}>
          <Text id="move-title" />
        </a>
        <a class="quiet" href={`/projects/${project.id}/halt`}>
          <Text id="halt-title" />
        </a>
      </>
    )}
  </div>
);

/** How a project came to where it stands, and what must be done together before it goes on. The same for everyone. */
export function StagesPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const { data: course, problem: noCourse, again: courseAgain } = useCourse(id);
  const { data: next, problem: noNext } = useNextStage(id);
  const { data: mine, problem: unknown } = useMine(id);
  // drawn once all of it is known: what comes later would push the rest down
  if (!project || !course || !(next || noNext) || !(mine || unknown))
    return <PageState problem={problem ?? noCourse} again={problem ? again : courseAgain} />;
  const plans = mine?.actions.plan?.enabled;
  return (
    <div class="wrap block stages">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('stages-title')} />
        <p>
          <Text id="stages-since" with={{ stage: t(`stage-${course.stage}`), date: day(course.since) }} />
        </p>
      </div>
      <Halted project={project} />
      <section aria-labelledby="next">
        <h2 id="next">
          {next?.stage ? (
            <Text id="next-title" with={{ stage: t(`stage-${next.stage}`) }} />
          ) : (
            <Text id="next-title-last" />
          )}
        </h2>
        <Checklist id={id} />
        {plans && <ForStewards project={project} />}
      </section>
      <section aria-labelledby="delivery">
        <h2 id="delivery">
          <Text id="delivery-title" />
        </h2>
        <Declarations all={course.coDelivery} lang={project.lang} />
        {plans && (
          <p class="actions">
            <a class="quiet" href={`/projects/${id}/co-delivery`}>
              <Text id={course.coDelivery.length ? 'delivery-again' : 'delivery-say'} />
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="ended">
        <h2 id="ended">
          <Text id="ended-title" />
        </h2>
        <EndedStages all={course.ended} lang={project.lang} />
      </section>
    </div>
  );
}
