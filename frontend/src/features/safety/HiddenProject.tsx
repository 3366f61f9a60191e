import type { ComponentChildren } from 'preact';
import { useResource } from '../../api/resource';
import { Failed, PageState } from '../../components/states';
import { Text } from '../../words/words';
import { WhyHidden } from '../contribution/WhyHidden';
import { type Project, useMine, useProject } from '../project/projects';
import { ComplaintForm } from './Complaint';
import { complainAboutHiding, readComplaintAboutHiding } from './safety';

const Why = ({ project, children }: { project: Project; children: ComponentChildren }) => (
  <section class="wrap block" aria-labelledby="project-hidden">
    <div class="card">
      <h2 id="project-hidden">
        <Text id="project-hidden" />
      </h2>
      <p>
        <Text id="project-hidden-lede" />
      </p>
      {project.hiddenFor && (
        <WhyHidden hidden={{ clause: project.hiddenFor, reason: project.hiddenReason ?? '' }} byAdmin />
      )}
      {children}
    </div>
  </section>
);

interface Props {
  project: Project;
  /** The page beneath, drawn only when nothing above it can grow any more. */
  children?: ComponentChildren;
}

function ForStewards({ project, children }: Props) {
  const { id } = project;
  const { data, problem, again } = useResource(`project/${id}/complaint`, () => readComplaintAboutHiding(id));
  if (!data && !problem) return <PageState problem={problem} again={again} />;
  return (
    <>
      <Why project={project}>
        {data ? (
          <ComplaintForm id={id} last={data} send={(words, key) => complainAboutHiding(id, words, key)} />
        ) : (
          problem && <Failed problem={problem} again={again} />
        )}
      </Why>
      {children}
    </>
  );
}

const ForOthers = ({ project, children }: Props) => (
  <>
    <Why project={project}>
      <p>
        <Text id="project-hidden-next" />
      </p>
    </Why>
    {children}
  </>
);

/** For those inside a project that is hidden: which house rule and why, and for its stewards the complaint. */
export function HiddenProject({ id, children }: { id: string; children?: ComponentChildren }) {
  const project = useProject(id).data;
  const mine = useMine(id).data;
  if (!project?.hiddenFor) return <>{children}</>;
  const For = mine?.actions.edit?.enabled ? ForStewards : ForOthers;
  return <For project={project}>{children}</For>;
}
