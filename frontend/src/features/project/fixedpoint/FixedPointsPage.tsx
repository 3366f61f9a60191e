import '../../../styles/stages.css';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { Adding } from '../Adding';
import { ProjectCrumb } from '../ProjectCrumb';
import { type Project, useMine, useProject } from '../projects';
import { AddPoint } from './AddPoint';
import { NothingFixed } from './NothingFixed';
import { PointActions } from './PointActions';
import { PointCard } from './PointCard';
import { type FixedPoint, useFixedPoints } from './points';

function Cards({ points, project, plans }: { points: FixedPoint[]; project: Project; plans: boolean }) {
  return (
    <ol class="cards">
      {points.map((point) => (
        <PointCard key={point.id} point={point} lang={project.lang}>
          {plans && <PointActions point={point} />}
        </PointCard>
      ))}
    </ol>
  );
}

/** Everything that cannot change in a project, and what can after all. */
export function FixedPointsPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const { data: points, problem: noPoints, again: pointsAgain } = useFixedPoints(id);
  const { data: mine, problem: unknown } = useMine(id);
  if (!project || !points || !(mine || unknown))
    return <PageState problem={problem ?? noPoints} again={problem ? again : pointsAgain} />;
  const plans = !!mine?.actions.plan?.enabled;
  const fixed = points.items.filter(({ liftedOn }) => !liftedOn);
  const lifted = points.items.filter(({ liftedOn }) => liftedOn);
  return (
    <div class="wrap block stages">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('fixed-title')} />
        <p>
          <Text id="fixed-lede" />
        </p>
      </div>
      <section aria-labelledby="fixed">
        <h2 id="fixed">
          <Text id="fixed-now" />
        </h2>
        {fixed.length ? (
          <Cards points={fixed} project={project} plans={plans} />
        ) : (
          <NothingFixed projectId={id} said={points.nothingFixed} plans={plans} />
        )}
      </section>
      {plans && (
        <Adding title={<Text id="fixed-add" />} added={<Text id="fixed-added" />}>
          {(onAdded) => <AddPoint project={project} onAdded={onAdded} />}
        </Adding>
      )}
      {lifted.length > 0 && (
        <section aria-labelledby="lifted">
          <h2 id="lifted">
            <Text id="fixed-lifted" />
          </h2>
          <Cards points={lifted} project={project} plans={plans} />
        </section>
      )}
    </div>
  );
}
