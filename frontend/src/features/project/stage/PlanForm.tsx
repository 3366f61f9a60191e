import type { ComponentChildren } from 'preact';
import { Text } from '../../../words/words';
import { ChangePage } from '../ChangePage';
import { ProjectCrumb } from '../ProjectCrumb';
import type { Project } from '../projects';

interface Props {
  id: string;
  title: string;
  lede: ComponentChildren;
  children: (project: Project) => ComponentChildren;
}

/** A page on which stewards write down what everyone can read. */
export const PlanForm = ({ id, title, lede, children }: Props) => (
  <ChangePage
    projectId={id}
    list="stages"
    of={<Text id="stages-back" />}
    crumb={(project) => <ProjectCrumb id={id} project={project} />}
    title={title}
    lede={() => <p class="lede">{lede}</p>}
  >
    {children}
  </ChangePage>
);
