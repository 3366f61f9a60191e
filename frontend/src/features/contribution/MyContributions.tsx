import { usePages } from '../../api/pages';
import { PagesEnd } from '../../components/PagesEnd';
import { Text } from '../../words/words';
import { listMyContributions } from './contributions';
import { OpenSaid, Said } from './Said';

/** For my page: what I brought, as others see it. */
export function MyContributions() {
  const pages = usePages('my-contributions', listMyContributions);
  const { items } = pages;
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
      <PagesEnd pages={pages} lines={6} />
    </>
  );
}
