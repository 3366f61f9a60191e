import '../../styles/stages.css';
import { usePages } from '../../api/pages';
import { PageHeading } from '../../components/PageHeading';
import { PagesEnd } from '../../components/PagesEnd';
import { PageState } from '../../components/states';
import { Text, t } from '../../words/words';
import { ProjectCrumb } from '../project/ProjectCrumb';
import { type Project, useMine, useProject } from '../project/projects';
import { DecidedOn } from './DecidedOn';
import { listDecisions, useDesign } from './decisions';
import { FacetCard } from './FacetCard';

/** Everything that was decided, latest first. */
function All({ project }: { project: Project }) {
  const pages = usePages(`decisions/${project.id}`, (cursor) => listDecisions(project.id, cursor));
  return (
    <>
      {pages.items && (
        <ol class="cards">
          {pages.items.map((one) => (
            <li class="card" key={one.id}>
              <h3 lang={project.lang} dir="auto">
                <a href={`/decisions/${one.id}`}>{one.question}</a>
              </h3>
              <p lang={project.lang} dir="auto">
                {one.outcome}
              </p>
              <DecidedOn decision={one} />
            </li>
          ))}
        </ol>
      )}
      {pages.items?.length === 0 && (
        <p>
          <Text id="decided-none" />
        </p>
      )}
      <PagesEnd pages={pages} lines={4} complete />
    </>
  );
}

/** What a design still needs, and everything that was decided. */
export function DecisionsPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const { data: design, problem: noDesign, again: designAgain } = useDesign(id);
  const { data: mine, problem: unknown } = useMine(id);
  if (!project || !design || !(mine || unknown))
    return <PageState problem={problem ?? noDesign} again={problem ? again : designAgain} />;
  const plans = !!mine?.actions.plan?.enabled;
  return (
    <div class="wrap block stages">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('decided-title')} />
        <p>
          <Text id="decided-lede" />
        </p>
      </div>
      <section aria-labelledby="design">
        <h2 id="design">
          <Text id="decided-design" />
        </h2>
        <p>
          <Text id={design.whole ? 'decided-design-whole' : 'decided-design-open'} />
        </p>
        <ul class="cards">
          {design.facets.map((one) => (
            <FacetCard key={one.facet} project={project} of={one} plans={plans} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="all">
        <h2 id="all">
          <Text id="decided-all" />
        </h2>
        {plans && (
          <p class="actions">
            <a class="btn" href={`/projects/${id}/decisions/new`}>
              <Text id="decided-add" />
            </a>
          </p>
        )}
        <All project={project} />
      </section>
    </div>
  );
}
