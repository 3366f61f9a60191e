import { day, Text } from '../../words/words';
import { useRoundsForMe } from './evaluations';

/** On my page, above everything else that waits: the open rounds that ask me. Most people have none. */
export function AskedOfMe() {
  const { data: rounds } = useRoundsForMe();
  if (!rounds?.length) return null;
  return (
    <section class="wrap block" aria-labelledby="asked-of-me">
      <div class="head">
        <h2 id="asked-of-me">
          <Text id="rounds-for-me" />
        </h2>
      </div>
      <ul class="cards">
        {rounds.map(({ id, projectId, projectTitle, title, lang, closesOn, answered }) => (
          <li class="card" key={id}>
            <h3 lang={lang} dir="auto">
              <a href={`/evaluations/${id}`}>{title}</a>
            </h3>
            <p class="when">
              <a href={`/projects/${projectId}`} dir="auto">
                {projectTitle}
              </a>
            </p>
            <p class="when">
              <Text id="round-open-until" with={{ date: day(closesOn) }} />
            </p>
            <p class="know">
              <a href={`/evaluations/${id}/answer`}>
                <Text id={answered ? 'round-change-answer' : 'round-answer'} />
                <span class="vh"> {title}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
