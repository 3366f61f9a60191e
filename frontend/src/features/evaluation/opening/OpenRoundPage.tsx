import '../../../styles/rounds.css';
import { useEffect, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { useInstallation } from '../../installation/installation';
import { me } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { useForm } from '../../participant/useForm';
import { ProjectCrumb } from '../../project/ProjectCrumb';
import { type Project, useAims, useMine, useProject } from '../../project/projects';
import type { Round } from '../evaluations';
import { type AimToJudge, bodyOf, check, newRound, openRound, type RoundWords } from './draft';
import { RoundForm } from './RoundForm';

function Opening({ project, aims }: { project: Project; aims: readonly AimToJudge[] }) {
  const { route } = useLocation();
  const empty = useMemo(newRound, []);
  const life = useForm<RoundWords, Round>({
    name: `round:${project.id}`,
    start: empty,
    check,
    send: (words, { key }) => openRound(bodyOf(project.id, aims, words), key),
  });
  useEffect(() => {
    if (life.sent) route(`/evaluations/${life.sent.id}`);
  }, [life.sent]);
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <ProjectCrumb id={project.id} project={project} />
          <PageHeading title={t('round-new-title')} />
          <p class="lede">
            <Text id="round-new-lede" />
          </p>
          <p>
            <Text id="round-new-fixed" />
          </p>
        </div>
        <RoundForm life={life} aims={aims} lang={project.lang} />
      </div>
    </div>
  );
}

/** Who may not open a round is told why, before writing anything. */
export function OpenRoundPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const { data: list, problem: noAims, again: aimsAgain } = useAims(id);
  const { data: mine, problem: notMine } = useMine(id);
  // drawn once its languages are known: a list that comes later would push the page down
  const installation = useInstallation();
  const action = mine?.actions.evaluate;
  if (me.value === null || (action && !action.enabled))
    return (
      <NotYours why={action?.message ?? <Text id="not-yours-sign-in" />} back={`/projects/${id}`}>
        <Text id="back-to-project" />
      </NotYours>
    );
  if (!project || !list || !(mine || notMine) || !(installation.data || installation.problem))
    return <PageState problem={problem ?? noAims} again={problem ? again : aimsAgain} />;
  const aims = list.items.flatMap(({ current, versions }) => (current ? versions.slice(0, 1) : []));
  return <Opening project={project} aims={aims} />;
}
