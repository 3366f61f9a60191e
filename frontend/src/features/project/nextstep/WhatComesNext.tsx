import { Failed } from '../../../components/states';
import { Text } from '../../../words/words';
import type { Project } from '../projects';
import { StepCard } from './StepCard';
import { type NextStep, useNextSteps } from './steps';

const MOST = 3;

/** At the top of the page of a project: what comes next, with the way to all of it. */
export function WhatComesNext({ project }: { project: Project }) {
  const { data, problem, again } = useNextSteps(project.id);
  const open: NextStep[] = data?.items.filter(({ doneOn }) => !doneOn) ?? [];
  return (
    <section class="wrap block" aria-labelledby="next-steps">
      <h2 id="next-steps">
        <Text id="steps-title" />
      </h2>
      {!data ? (
        problem && <Failed problem={problem} again={again} />
      ) : open.length ? (
        <ol class="cards">
          {open.slice(0, MOST).map((step) => (
            <StepCard key={step.id} step={step} lang={project.lang} />
          ))}
        </ol>
      ) : (
        <p>
          <Text id="steps-none" />
        </p>
      )}
      <p>
        <a class="more" href={`/projects/${project.id}/next-steps`}>
          <Text id="steps-all" />
        </a>
      </p>
    </section>
  );
}
