import { useSignal } from '@preact/signals';
import { usePages } from '../../../api/pages';
import { PageHeading } from '../../../components/PageHeading';
import { PagesEnd } from '../../../components/PagesEnd';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { ProjectCrumb } from '../../project/ProjectCrumb';
import { type Project, useMine, useProject } from '../../project/projects';
import { LearningCard } from './LearningCard';
import { listLearningsFor } from './learnings';
import { OurAnswer } from './OurAnswer';

function Shown({ project }: { project: Project }) {
  const { id } = project;
  const { data: mine } = useMine(id);
  const pages = usePages(`learnings/${id}`, (cursor) => listLearningsFor(id, cursor));
  const answering = useSignal<string>();
  const { items } = pages;
  return (
    <div class="wrap block">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('learned-elsewhere')} />
        <p>
          <Text id="learned-lede" />
        </p>
      </div>
      {items?.length === 0 && (
        <p class="card missing">
          <Text id="learned-none" />
        </p>
      )}
      {!!items?.length && (
        <ul class="cases">
          {items.map((learning) => (
            <LearningCard key={learning.id} learning={learning}>
              <OurAnswer
                project={id}
                learning={learning}
                mayAnswer={!!mine?.actions.evaluate?.enabled}
                answering={answering}
              />
            </LearningCard>
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={12} complete />
      <p>
        <a class="more" href="/learnings">
          <Text id="learnings-all" />
        </a>
      </p>
    </div>
  );
}

/** All that projects with the same theme learned, and what this one says to it. */
export function ProjectLearningsPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const mine = useMine(id);
  if (!project || !(mine.data || mine.problem)) return <PageState problem={problem} again={again} />;
  return <Shown project={project} />;
}
