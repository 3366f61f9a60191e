import { answer, api } from '../../api/client';
import { PAGE, usePages } from '../../api/pages';
import { PagesEnd } from '../../components/PagesEnd';
import { day, Text } from '../../words/words';

const listMyProjects = (cursor?: string) =>
  answer(
    api.GET('/api/participants/me/projects', {
      params: { query: { limit: PAGE, ...(cursor && { cursor }) } },
    }),
  );

/** For my page: where I take part, and what waits for my answer. */
export function MyProjects() {
  const pages = usePages('my-projects', listMyProjects);
  const { items } = pages;
  if (items?.length === 0)
    return (
      <div class="card missing">
        <p>
          <Text id="my-projects-none" />
        </p>
        <p class="actions">
          <a class="btn" href="/projects">
            <Text id="to-projects" />
          </a>
        </p>
      </div>
    );
  return (
    <>
      {items && (
        <ul class="cards">
          {items.map(({ projectId, title, lang, stage, privateBecause, hiddenFor, membership }) => (
            <li class="card" key={projectId}>
              <p class="tags">
                <span class="here">
                  <Text id={`stage-${stage}`} />
                </span>{' '}
                {(hiddenFor || privateBecause) && (
                  <span class="tag">
                    <Text id={hiddenFor ? 'hidden-tag' : 'private'} />
                  </span>
                )}
              </p>
              <h3 lang={lang} dir="auto">
                <a href={`/projects/${projectId}`}>{title}</a>
              </h3>
              <p class="when">
                <Text id="joined-on" with={{ date: day(membership.joinedOn) }} />
                <span class="tag-list">
                  {membership.duties.map((duty) => (
                    <span class="tag" key={duty}>
                      <Text id={`duty-${duty}`} />
                    </span>
                  ))}
                </span>
              </p>
              {membership.offered.map((duty) => (
                <p class="note" key={duty}>
                  <Text id={`duty-offered-${duty}`} />{' '}
                  <a href={`/projects/${projectId}#my-part`}>
                    <Text id="duty-answer" />
                  </a>
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={6} />
    </>
  );
}
