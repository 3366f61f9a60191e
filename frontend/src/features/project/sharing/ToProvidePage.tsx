import { usePages } from '../../../api/pages';
import { PageHeading } from '../../../components/PageHeading';
import { PagesEnd } from '../../../components/PagesEnd';
import { PageState, ProblemText } from '../../../components/states';
import { tongue } from '../../../words/tongues';
import { Text, t } from '../../../words/words';
import { Needs } from '../../participant/access/Needs';
import { type AccessNeeds, ADJUSTMENTS, type Adjustment } from '../../participant/access/needs';
import { me, signInHref } from '../../participant/me';
import { ProjectCrumb } from '../ProjectCrumb';
import { useProject } from '../projects';
import { listToProvide, type ToProvide } from './sharing';

const said = (adjustment: Adjustment, { interpreterLanguage }: AccessNeeds) =>
  adjustment === 'INTERPRETER' && interpreterLanguage
    ? t('interpreter-of', { language: tongue(interpreterLanguage) })
    : t(`adjustment-${adjustment}`);

/** In the order of the list. Interpreters are booked by language, everything else by number. */
function totals(people: readonly ToProvide[]) {
  const wanted = ADJUSTMENTS.flatMap((adjustment) =>
    people
      .filter(({ needs }) => needs.adjustments.includes(adjustment))
      .map(({ needs }) => said(adjustment, needs)),
  );
  return [...new Set(wanted)].map((what) => ({
    what,
    people: wanted.filter((each) => each === what).length,
  }));
}

function People({ id }: { id: string }) {
  const pages = usePages(`to-provide/${id}`, (cursor) => listToProvide(id, cursor));
  const { items, problem } = pages;
  if (problem?.status === 403)
    return (
      <div class="note">
        <p>
          <ProblemText problem={problem} />
        </p>
      </div>
    );
  if (items?.length === 0 && !pages.hasMore)
    return (
      <p class="note">
        <Text id="provide-none" />
      </p>
    );
  return (
    <>
      {items && (
        <>
          <p class="note">
            <Text id="provide-told" />
          </p>
          <h2>
            <Text id="provide-all" />
          </h2>
          <ul class="needs">
            {totals(items).map((total) => (
              <li key={total.what}>
                <Text id="provide-count" with={total} />
              </li>
            ))}
          </ul>
          <h2>
            <Text id="provide-people" />
          </h2>
          <ul class="cards">
            {items.map(({ displayName, needs }, n) => (
              <li class="card" key={`${n} ${displayName}`}>
                <h3 dir="auto">{displayName}</h3>
                <Needs needs={needs} />
              </li>
            ))}
          </ul>
        </>
      )}
      <PagesEnd pages={pages} lines={8} />
      <p class="actions">
        <button type="button" class="quiet" onClick={() => print()}>
          <Text id="access-print" />
        </button>
      </p>
    </>
  );
}

/** What to provide, for the stewards and facilitators of a project. To open it is to look, and the people are told. */
export function ToProvidePage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  if (!project) return <PageState problem={problem} again={again} />;
  return (
    <div class="wrap block provide">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('provide-title')} />
        <p>
          <Text id="provide-lede" />
        </p>
      </div>
      {me.value ? (
        <People id={id} />
      ) : (
        <p class="actions">
          <a class="btn" href={signInHref()}>
            <Text id="sign-in" />
          </a>
        </p>
      )}
    </div>
  );
}
