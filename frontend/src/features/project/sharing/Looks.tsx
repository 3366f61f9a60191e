import { usePages } from '../../../api/pages';
import { PagesEnd } from '../../../components/PagesEnd';
import { moment, Text } from '../../../words/words';
import { type LookView, listLooks } from './sharing';

function Look({ look: { projectId, title, lang, displayName, duty, lookedAt } }: { look: LookView }) {
  const when = moment(lookedAt);
  return (
    <li class="card">
      <p>
        {displayName ? (
          <Text id="looked" with={{ name: displayName, when }} />
        ) : (
          <Text id="looked-former" with={{ when }} />
        )}
      </p>
      <p class="when">
        <span class="tag">
          <Text id={`looked-duty-${duty}`} />
        </span>{' '}
        {title ? (
          <a href={`/projects/${projectId}`} lang={lang} dir="auto">
            {title}
          </a>
        ) : (
          <Text id="looks-left" />
        )}
      </p>
    </li>
  );
}

/** Every look at what I need, latest first. */
export function Looks() {
  const pages = usePages('access-looks', listLooks);
  const { items } = pages;
  if (items?.length === 0)
    return (
      <p>
        <Text id="looks-none" />
      </p>
    );
  return (
    <>
      {items && (
        <ul class="cards">
          {items.map((look) => (
            <Look look={look} key={`${look.projectId} ${look.lookedAt}`} />
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={4} />
    </>
  );
}
