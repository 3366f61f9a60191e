import { usePages } from '../../../api/pages';
import { ShowMore } from '../../../components/ShowMore';
import { Failed, Waiting } from '../../../components/states';
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
  const { items, problem, loading, hasMore, more } = usePages('access-looks', listLooks);
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
      {problem && <Failed problem={problem} again={more} />}
      {!items && !problem && <Waiting lines={4} />}
      {items && !problem && hasMore && <ShowMore hasMore={hasMore} loading={loading} onMore={more} />}
    </>
  );
}
