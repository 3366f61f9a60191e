import '../../../styles/resources.css';
import '../../../styles/stages.css';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { served, Text, t } from '../../../words/words';
import { Adding } from '../Adding';
import { ProjectCrumb } from '../ProjectCrumb';
import { useMine, useProject } from '../projects';
import { AddLine } from './AddLine';
import { Coping } from './Coping';
import { LineActions } from './LineActions';
import { LineCard } from './LineCard';
import { KINDS, useMyPledges, usePlan } from './resources';

/** What a project needs, by kind, what of it is pledged and used, and how it copes with the rest. */
export function ResourcesPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const { data: plan, problem: noPlan, again: planAgain } = usePlan(id);
  const { data: mine, problem: unknown } = useMine(id);
  const { data: pledged } = useMyPledges(id);
  if (!project || !plan || !(mine || unknown))
    return <PageState problem={problem ?? noPlan} again={problem ? again : planAgain} />;
  const plans = !!mine?.actions.plan?.enabled;
  const refusal = mine?.actions.pledge;
  return (
    <div class="wrap block stages">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('resource-title')} />
        <p>
          <Text id="resource-lede" />
        </p>
      </div>
      {refusal && !refusal.enabled && plan.items.length > 0 && (
        <p class="note screen-only" {...served()}>
          {refusal.message}
        </p>
      )}
      {!plan.items.length && (
        <p>
          <Text id="resource-none" />
        </p>
      )}
      {KINDS.map((kind) => {
        const lines = plan.items.filter(({ line }) => line.kind === kind);
        return (
          lines.length > 0 && (
            <section key={kind} aria-labelledby={kind}>
              <h2 id={kind}>
                <Text id={`resource-kind-${kind}`} />
              </h2>
              <ul class="cards resource-lines">
                {lines.map((planned) => (
                  <LineCard key={planned.line.id} planned={planned} lang={project.lang}>
                    <LineActions
                      line={planned.line}
                      mine={pledged?.items.find(({ resourceId }) => resourceId === planned.line.id)}
                      actions={mine?.actions}
                    />
                  </LineCard>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <Coping project={project} plan={plan} plans={plans} />
      {plans && (
        <Adding title={<Text id="resource-add" />} added={<Text id="resource-added" />}>
          {(onAdded) => <AddLine project={project} onAdded={onAdded} />}
        </Adding>
      )}
    </div>
  );
}
