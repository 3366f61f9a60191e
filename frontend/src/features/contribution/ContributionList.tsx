import { useLocation } from 'preact-iso';
import { usePages } from '../../api/pages';
import { useArrival } from '../../components/arrival';
import { PagesEnd } from '../../components/PagesEnd';
import { Text, t } from '../../words/words';
import { KINDS, kindOf, listContributions } from './contributions';
import { OpenSaid, ReportSaid, Said } from './Said';

interface SearchProps {
  q: string;
  kind: string | undefined;
  onSearch: (query: string) => void;
}

function Search({ q, kind, onSearch }: SearchProps) {
  return (
    <search>
      <form
        class="search few"
        key={`${q}/${kind}`}
        onSubmit={(event) => {
          event.preventDefault();
          const filled = [...new FormData(event.currentTarget)].filter(([, value]) => value);
          onSearch(new URLSearchParams(filled as [string, string][]).toString());
        }}
      >
        <div class="field words">
          <label for="q">
            <Text id="search-label" />
          </label>
          <input id="q" name="q" type="search" dir="auto" defaultValue={q} />
        </div>
        <div class="field">
          <label for="kind">
            <Text id="search-kind" />
          </label>
          <select id="kind" name="kind" defaultValue={kind ?? ''}>
            <option value="">{t('any-kind')}</option>
            {KINDS.map((each) => (
              <option key={each} value={each} selected={each === kind}>
                {t(`kind-${each}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="btn">
          <Text id="search" />
        </button>
      </form>
    </search>
  );
}

function NoneYet({ id, searched }: { id: string; searched: boolean }) {
  return (
    <div class="card missing">
      <p>
        <Text id={searched ? 'contributions-none-found' : 'contributions-none'} />
      </p>
      <p class="actions">
        <a
          class="btn"
          href={searched ? `/projects/${id}` : `/projects/${id}/contribute`}
          onClick={() => document.getElementById('told')?.focus()}
        >
          <Text id={searched ? 'contributions-all' : 'add-your-voice'} />
        </a>
      </p>
    </div>
  );
}

/** On the project's page: everything people brought, latest day first. */
export function ContributionList({ projectId }: { projectId: string }) {
  const { query, route } = useLocation();
  const q = query.q ?? '';
  const kind = kindOf(query.kind);
  const searched = !!(q || kind);
  const pages = usePages(`${projectId}/${q}/${kind}`, (cursor) =>
    listContributions(projectId, { ...(q && { q }), ...(kind && { kind }) }, cursor),
  );
  const { items } = pages;
  const shown = !!items?.length;
  const heading = useArrival<HTMLHeadingElement>('told');
  return (
    <section class="wrap block" aria-labelledby="told">
      <div class="head">
        <h2 id="told" ref={heading} tabIndex={-1}>
          <Text id="told-title" />
        </h2>
      </div>
      {(shown || searched) && (
        <Search
          q={q}
          kind={kind}
          onSearch={(found) => {
            heading.current?.focus(); // the form is drawn anew
            route(`/projects/${projectId}${found && `?${found}`}`);
          }}
        />
      )}
      <p role="status" class="found">
        {items && searched && <Text id="contributions-found" with={{ shown: items.length }} />}
      </p>
      {shown && (
        <ul class="told">
          {items?.map((said) => (
            <li key={said.id}>
              <Said said={said}>
                <OpenSaid said={said} />
                <ReportSaid said={said} />
              </Said>
            </li>
          ))}
        </ul>
      )}
      {items && !shown && <NoneYet id={projectId} searched={searched} />}
      <PagesEnd pages={pages} lines={6} complete />
    </section>
  );
}
