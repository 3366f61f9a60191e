import { usePages } from '../../api/pages';
import { PageHeading } from '../../components/PageHeading';
import { PagesEnd } from '../../components/PagesEnd';
import { PageState } from '../../components/states';
import { Text, t } from '../../words/words';
import { me } from '../participant/me';
import { ProjectCrumb } from '../project/ProjectCrumb';
import { useMine, useProject } from '../project/projects';
import { listRounds } from './evaluations';
import { RoundLine } from './RoundLine';

/** Every round of a project, latest first. */
export function RoundsPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const mine = useMine(id);
  const pages = usePages(`rounds/${id}`, (cursor) => listRounds(id, cursor));
  if (!project || (me.value && !mine.data && !mine.problem))
    return <PageState problem={problem} again={again} />;
  return (
    <div class="wrap block">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('rounds-title')} />
        <p>
          <Text id="rounds-lede" />
        </p>
      </div>
      {mine.data?.actions.evaluate?.enabled && (
        <p class="actions">
          <a class="btn" href={`/projects/${id}/evaluations/new`}>
            <Text id="round-open-one" />
          </a>
        </p>
      )}
      {pages.items?.length === 0 && (
        <p class="card missing">
          <Text id="rounds-none" />
        </p>
      )}
      {!!pages.items?.length && (
        <ul class="cards">
          {pages.items.map((round) => (
            <RoundLine round={round} key={round.id} />
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={6} complete />
    </div>
  );
}
