import { useLocation } from 'preact-iso';
import { usePages } from '../../../api/pages';
import { PageHeading } from '../../../components/PageHeading';
import { PagesEnd } from '../../../components/PagesEnd';
import { Text, t } from '../../../words/words';
import { filterOf, THEMES, type Theme } from '../../project/projects';
import { LearningCard } from './LearningCard';
import { listLearnings } from './learnings';

const Search = ({ theme, onSearch }: { theme: Theme | undefined; onSearch: (theme: string) => void }) => (
  <search>
    <form
      class="search few"
      key={theme}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(String(new FormData(event.currentTarget).get('theme') ?? ''));
      }}
    >
      <div class="field words">
        <label for="theme">
          <Text id="search-theme" />
        </label>
        <select id="theme" name="theme" defaultValue={theme ?? ''}>
          <option value="">{t('any-theme')}</option>
          {THEMES.map((each) => (
            <option key={each} value={each} selected={each === theme}>
              {t(`theme-${each}`)}
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

/** What public projects learned, latest first. What is looked for stands in the address, to be sent on. */
export function LearningsPage() {
  const { query, route } = useLocation();
  const { theme } = filterOf(query);
  const pages = usePages(`learnings/${theme}`, (cursor) => listLearnings(theme, cursor));
  const { items } = pages;
  return (
    <div class="wrap block">
      <div class="head">
        <PageHeading title={t('learnings-title')} />
        <p>
          <Text id="learnings-lede" />
        </p>
      </div>
      <Search
        theme={theme}
        onSearch={(found) => {
          document.querySelector('h1')?.focus(); // the form is drawn anew
          route(`/learnings${found && `?theme=${found}`}`);
        }}
      />
      <p role="status" class="found">
        {items && <Text id="learnings-shown" with={{ shown: items.length }} />}
      </p>
      {!!items?.length && (
        <ul class="cards">
          {items.map((learning) => (
            <LearningCard key={learning.id} learning={learning} />
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={12} complete />
    </div>
  );
}
