import '../../../styles/stages.css';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { me, signInHref } from '../../participant/me';
import { ProjectCrumb } from '../ProjectCrumb';
import { type Project, useMine, useProject } from '../projects';
import { Declared } from './Declared';
import { Interest } from './Interest';
import { declareFor, type OfOrganisation, useOrganisationInterests } from './interests';
import { OfMembers } from './OfMembers';

interface OrganisationsProps {
  project: Project;
  items: OfOrganisation[];
  plans: boolean;
}

const Organisations = ({ project: { id, lang }, items, plans }: OrganisationsProps) => (
  <ul class="cards">
    {items.map((one) => (
      <li class="card" key={one.organisationId}>
        {plans ? (
          <Declared
            name={`interest:${id}:${one.organisationId}`}
            scope={`${one.organisationId}-`}
            title={one.name}
            whose={one.name}
            said={one}
            lang={lang}
            hint="interest-words-hint-organisation"
            send={(words) => declareFor(id, one.organisationId, words)}
          />
        ) : (
          <>
            <h3 dir="auto">{one.name}</h3>
            <Interest said={one} lang={lang} />
          </>
        )}
      </li>
    ))}
  </ul>
);

/** What organisations declare to everyone, and people to those who take part with them. */
export function InterestsPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const { data: organisations, problem: none, again: organisationsAgain } = useOrganisationInterests(id);
  const { data: mine, problem: unknown } = useMine(id);
  if (!project || !organisations || !(mine || unknown))
    return <PageState problem={problem ?? none} again={problem ? again : organisationsAgain} />;
  const declares = mine?.actions.declare;
  return (
    <div class="wrap block stages">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('interest-title')} />
        <p>
          <Text id="interest-lede" />
        </p>
      </div>
      <section aria-labelledby="organisations">
        <h2 id="organisations">
          <Text id="interest-organisations" />
        </h2>
        {organisations.items.length ? (
          <Organisations
            project={project}
            items={organisations.items}
            plans={!!mine?.actions.plan?.enabled}
          />
        ) : (
          <p>
            <Text id="interest-no-organisations" />
          </p>
        )}
      </section>
      <section aria-labelledby="people">
        <h2 id="people">
          <Text id="interest-people" />
        </h2>
        {declares?.enabled ? (
          <OfMembers id={id} lang={project.lang} />
        ) : (
          <>
            <p>{declares?.message ?? <Text id="interest-people-only" />}</p>
            {me.value === null && (
              <p class="actions">
                <a class="btn" href={signInHref()}>
                  <Text id="sign-in-back" />
                </a>
              </p>
            )}
          </>
        )}
      </section>
    </div>
  );
}
