import { usePages } from '../../api/pages';
import { ShowMore } from '../../components/ShowMore';
import { Failed, Waiting } from '../../components/states';
import { Text } from '../../words/words';
import { listMyContributions } from './contributions';
import { OpenSaid, Said } from './Said';

/** For my page: what I brought, as others see it. */
export function MyContributions() {
  const { items, problem, loading, hasMore, more } = usePages('my-contributions', listMyContributions);
  if (items?.length === 0)
    return (
      <p class="card missing">
        <Text id="my-contributions-none" />
      </p>
    );
  return (
    <>
      {items && (
        <ul class="told">
          {items.map(({ contribution, projectTitle, mine }) => (
            <li key={contribution.id}>
              <p class="crumb">
                {projectTitle ? (
                  <a href={`/projects/${contribution.projectId}`} dir="auto">
                    {projectTitle}
                  </a>
                ) : (
                  <Text id="project-left" />
                )}
              </p>
              {mine.hidden && (
                <p class="note">
                  <Text id="yours-hidden" />
                </p>
              )}
              <Said said={contribution}>
                <OpenSaid said={contribution} mayChange={mine.actions.edit?.enabled} />
              </Said>
            </li>
          ))}
        </ul>
      )}
      {problem && <Failed problem={problem} again={more} />}
      {!items && !problem && <Waiting lines={6} />}
      {items && !problem && hasMore && <ShowMore hasMore={hasMore} loading={loading} onMore={more} />}
    </>
  );
}
