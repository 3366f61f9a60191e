import { usePages } from '../../api/pages';
import { PageHeading } from '../../components/PageHeading';
import { PagesEnd } from '../../components/PagesEnd';
import { Text, t } from '../../words/words';
import { listOrganisations, type Organisation } from './organisations';

function Card({ organisation }: { organisation: Organisation }) {
  const { id, kind, name, summary, championsCoProduction } = organisation;
  return (
    <li class="card">
      <p class="tags">
        <Text id={`organisation-${kind}`} />
      </p>
      <h2 dir="auto">
        <a href={`/organisations/${id}`}>{name}</a>
      </h2>
      <p dir="auto">{summary}</p>
      {championsCoProduction && (
        <p class="when">
          <Text id="champions" />
        </p>
      )}
    </li>
  );
}

export function OrganisationList() {
  const pages = usePages('organisations', listOrganisations);
  const { items } = pages;
  return (
    <div class="wrap block">
      <div class="head">
        <PageHeading title={t('organisations-title')} />
        <p>
          <Text id="organisations-lede" />
        </p>
      </div>
      {items && items.length > 0 && (
        <ul class="cards">
          {items.map((organisation) => (
            <Card key={organisation.id} organisation={organisation} />
          ))}
        </ul>
      )}
      {items?.length === 0 && (
        <p>
          <Text id="organisations-none" />
        </p>
      )}
      <PagesEnd pages={pages} lines={12} complete />
    </div>
  );
}
