import type { ComponentChildren } from 'preact';
import { PageHeading } from '../../components/PageHeading';
import { ReportLink } from '../../components/ReportLink';
import { PageState } from '../../components/states';
import { Text } from '../../words/words';
import { useOrganisation } from './organisations';

/** Its projects are handed in by the app: organisations know nothing of projects. */
export function OrganisationPage({ id, children }: { id: string; children?: ComponentChildren }) {
  const { data: organisation, problem, again } = useOrganisation(id);
  if (!organisation) return <PageState problem={problem} again={again} />;
  const { kind, name, summary, website, parentId, parentName, championsCoProduction } = organisation;
  return (
    <>
      <div class="wrap block">
        <p class="crumb">
          <a href="/organisations">
            <Text id="organisations" />
          </a>{' '}
          <span aria-hidden="true">›</span> <Text id={`organisation-${kind}`} />
        </p>
        <PageHeading title={name} />
        <p class="lede" dir="auto">
          {summary}
        </p>
        <ul class="facts">
          {championsCoProduction && (
            <li>
              <Text id="champions" />
            </li>
          )}
          {parentId && (
            <li>
              <Text id="part-of" />{' '}
              <a href={`/organisations/${parentId}`} dir="auto">
                {parentName}
              </a>
            </li>
          )}
          {website && (
            <li>
              <Text id="website" />{' '}
              <a href={website} rel="nofollow ugc noopener noreferrer">
                {website}
              </a>
            </li>
          )}
        </ul>
        <p>
          <ReportLink about="organisation" id={id}>
            {name}
          </ReportLink>
        </p>
      </div>
      {children}
    </>
  );
}
