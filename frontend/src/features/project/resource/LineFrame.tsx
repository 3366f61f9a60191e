import '../../../styles/resources.css';
import type { ComponentChildren } from 'preact';
import { useFresh } from '../../../api/fresh';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { ChangePage } from '../ChangePage';
import type { Project } from '../projects';
import { type ReadLine, readLine } from './writing';

export const planOf = (projectId: string) => `/projects/${projectId}/resources`;

interface Props {
  id: string;
  /** What somebody must be allowed to do in the project. */
  action: 'plan' | 'pledge';
  title: 'resource-edit-title' | 'resource-pledge-title';
  children: (project: Project, read: ReadLine) => ComponentChildren;
}

/** A page about one thing that is needed, for those who may do there what it is for. */
export function LineFrame({ id, action, title, children }: Props) {
  const { data: read, problem, again } = useFresh(() => readLine(id));
  if (!read) return <PageState problem={problem} again={again} />;
  return (
    <ChangePage
      projectId={read.line.projectId}
      action={action}
      list="resources"
      of={<Text id="plan-resources" />}
      title={t(title)}
      lede={({ lang }) => (
        <p class="lede" lang={lang} dir="auto">
          {read.line.what}
        </p>
      )}
    >
      {(project) => children(project, read)}
    </ChangePage>
  );
}
