import '../../styles/stages.css';
import type { ComponentChildren } from 'preact';
import { PageHeading } from '../../components/PageHeading';
import { PlainText } from '../../components/PlainText';
import { PageState } from '../../components/states';
import { type Key, Text } from '../../words/words';
import { ProjectCrumb } from '../project/ProjectCrumb';
import { useMine, useProject } from '../project/projects';
import { DecidedOn } from './DecidedOn';
import { type Decision, useDecision } from './decisions';

type Title = Key &
  (
    | 'decided-options'
    | 'decided-outcome'
    | 'decided-reasons'
    | 'decided-dissent'
    | 'decided-left-out'
    | 'decided-remedy'
  );

const Part = ({ title, children }: { title: Title; children: ComponentChildren }) => (
  <section aria-labelledby={title}>
    <h2 id={title}>
      <Text id={title} />
    </h2>
    {children}
  </section>
);

function Words({ decision: one, lang }: { decision: Decision; lang: string }) {
  return (
    <>
      <Part title="decided-outcome">
        <PlainText text={one.outcome} lang={lang} />
      </Part>
      <Part title="decided-reasons">
        <PlainText text={one.reasons} lang={lang} />
      </Part>
      <Part title="decided-options">
        <ul class="plain">
          {one.options.map((option, place) => (
            // the words of a list that never changes
            <li key={place}>
              <span lang={lang} dir="auto">
                {option}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="decided-dissent">
        {one.dissent ? (
          <PlainText text={one.dissent} lang={lang} />
        ) : (
          <p>
            <Text id="decided-no-dissent" />
          </p>
        )}
      </Part>
      {one.leftOut && (
        <Part title="decided-left-out">
          <PlainText text={one.leftOut} lang={lang} />
        </Part>
      )}
      {one.remedy && (
        <Part title="decided-remedy">
          <PlainText text={one.remedy} lang={lang} />
        </Part>
      )}
    </>
  );
}

/** The way to what it replaced and to what stands in its place; for stewards, to decide anew. */
function Neighbours({ decision: one, plans }: { decision: Decision; plans: boolean }) {
  return (
    <p class="actions">
      {one.replacedBy && (
        <a class="btn" href={`/decisions/${one.replacedBy}`}>
          <Text id="decided-to-newer" />
        </a>
      )}
      {one.replaces && (
        <a class="quiet" href={`/decisions/${one.replaces}`}>
          <Text id="decided-to-earlier" />
        </a>
      )}
      {plans && !one.replacedBy && (
        <a class="quiet" href={`/projects/${one.projectId}/decisions/new?replaces=${one.id}`}>
          <Text id="decided-anew" />
        </a>
      )}
      <a class="quiet" href={`/projects/${one.projectId}/decisions`}>
        <Text id="decided-to-all" />
      </a>
    </p>
  );
}

function InProject({ decision }: { decision: Decision }) {
  const { data: project, problem, again } = useProject(decision.projectId);
  const { data: mine, problem: unknown } = useMine(decision.projectId);
  if (!project || !(mine || unknown)) return <PageState problem={problem} again={again} />;
  return (
    <div class="wrap block stages">
      <ProjectCrumb id={project.id} project={project} />
      <PageHeading title={decision.question} lang={project.lang} />
      {decision.facet && (
        <p>
          <span class="tag">
            <Text id={`decided-facet-${decision.facet}`} />
          </span>
        </p>
      )}
      <DecidedOn decision={decision} />
      <Words decision={decision} lang={project.lang} />
      <Neighbours decision={decision} plans={!!mine?.actions.plan?.enabled} />
    </div>
  );
}

/** One decision as it was written down. */
export function DecisionPage({ id }: { id: string }) {
  const { data: decision, problem, again } = useDecision(id);
  return decision ? <InProject decision={decision} /> : <PageState problem={problem} again={again} />;
}
