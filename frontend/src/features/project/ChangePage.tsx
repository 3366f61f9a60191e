import type { ComponentChildren } from 'preact';
import { PageHeading } from '../../components/PageHeading';
import { PageState } from '../../components/states';
import { Text } from '../../words/words';
import { me } from '../participant/me';
import { NotYours } from '../participant/NotYours';
import { type Project, useMine, useProject } from './projects';

interface Props {
  projectId: string;
  /** What somebody must be allowed to do in the project. */
  action?: 'plan' | 'pledge';
  /** The list to which the thing belongs, below the project, and what it is called: the way back. */
  list: string;
  of: ComponentChildren;
  /** Stands above the heading instead of the way back to the list. */
  crumb?: (project: Project) => ComponentChildren;
  title: string;
  lede?: (project: Project) => ComponentChildren;
  children: (project: Project) => ComponentChildren;
}

/** A page on which one thing of a project is changed. Who may not is told why, before writing anything. */
export function ChangePage(props: Props) {
  const { projectId, action = 'plan', list, of, crumb, title, lede, children } = props;
  const { data: project, problem, again } = useProject(projectId);
  const { data: mine, problem: unknown } = useMine(projectId);
  const may = mine?.actions[action];
  const back = `/projects/${projectId}/${list}`;
  if (me.value === null || (may && !may.enabled))
    return (
      <NotYours why={may?.message ?? <Text id="not-yours-sign-in" />} back={back}>
        {of}
      </NotYours>
    );
  if (!project || !(mine || unknown)) return <PageState problem={problem} again={again} />;
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          {crumb?.(project) ?? (
            <p class="crumb">
              <a href={back}>{of}</a>
            </p>
          )}
          <PageHeading title={title} />
          {lede?.(project)}
        </div>
        <div>{children(project)}</div>
      </div>
    </div>
  );
}
