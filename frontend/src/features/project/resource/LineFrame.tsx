import '../../../styles/resources.css';
import type { ComponentChildren } from 'preact';
import { useFresh } from '../../../api/fresh';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { me } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { type Project, useMine, useProject } from '../projects';
import { type ReadLine, readLine } from './writing';

export const planOf = (projectId: string) => `/projects/${projectId}/resources`;

interface Props {
  id: string;
  /** What somebody must be allowed to do in the project. */
  action: 'plan' | 'pledge';
  title: 'resource-edit-title' | 'resource-pledge-title';
  children: (project: Project, read: ReadLine) => ComponentChildren;
}

/** Once it is known which project it is of. */
function InProject({ read, action, title, children }: Omit<Props, 'id'> & { read: ReadLine }) {
  const { projectId } = read.line;
  const { data: project, problem, again } = useProject(projectId);
  const { data: mine, problem: unknown } = useMine(projectId);
  const may = mine?.actions[action];
  if (me.value === null || (may && !may.enabled))
    return (
      <NotYours why={may?.message ?? <Text id="not-yours-sign-in" />} back={planOf(projectId)}>
        <Text id="plan-resources" />
      </NotYours>
    );
  if (!project || !(mine || unknown)) return <PageState problem={problem} again={again} />;
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <p class="crumb">
            <a href={planOf(projectId)}>
              <Text id="resource-title" />
            </a>
          </p>
          <PageHeading title={t(title)} />
          <p class="lede" lang={project.lang} dir="auto">
            {read.line.what}
          </p>
        </div>
        <div>{children(project, read)}</div>
      </div>
    </div>
  );
}

/** A page about one thing that is needed, for those who may do there what it is for. */
export function LineFrame({ id, ...more }: Props) {
  const { data: read, problem, again } = useFresh(() => readLine(id));
  return read ? <InProject read={read} {...more} /> : <PageState problem={problem} again={again} />;
}
