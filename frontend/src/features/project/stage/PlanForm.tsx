import type { ComponentChildren } from 'preact';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text } from '../../../words/words';
import { me } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { ProjectCrumb } from '../ProjectCrumb';
import { type Project, useMine, useProject } from '../projects';

interface Props {
  id: string;
  title: string;
  lede: ComponentChildren;
  children: (project: Project) => ComponentChildren;
}

/** A page on which stewards write down what everyone can read. Who may not is told why, before writing anything. */
export function PlanForm({ id, title, lede, children }: Props) {
  const { data: project, problem, again } = useProject(id);
  const { data: mine, problem: unknown } = useMine(id);
  const action = mine?.actions.plan;
  if (me.value === null || (action && !action.enabled))
    return (
      <NotYours why={action?.message ?? <Text id="not-yours-sign-in" />} back={`/projects/${id}/stages`}>
        <Text id="stages-back" />
      </NotYours>
    );
  if (!project || !(mine || unknown)) return <PageState problem={problem} again={again} />;
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <ProjectCrumb id={id} project={project} />
          <PageHeading title={title} />
          <p class="lede">{lede}</p>
        </div>
        {children(project)}
      </div>
    </div>
  );
}
