import { useSignal } from '@preact/signals';
import { Text } from '../../../words/words';
import { useMine } from '../../project/projects';
import { LearningCard } from './LearningCard';
import { useFewLearnings } from './learnings';
import { OurAnswer } from './OurAnswer';

/** On the project's page, the last thing there: the newest of what others with the same theme learned. */
export function LearnedElsewhere({ projectId }: { projectId: string }) {
  const { data } = useFewLearnings(projectId);
  const { data: mine } = useMine(projectId);
  const answering = useSignal<string>();
  if (!data?.items.length) return null;
  return (
    <section class="sunk" aria-labelledby="learned">
      <div class="wrap block">
        <div class="head">
          <h2 id="learned">
            <Text id="learned-elsewhere" />
          </h2>
          <p>
            <Text id="learned-lede" />
          </p>
        </div>
        <ul class="cards">
          {data.items.map((learning) => (
            <LearningCard key={learning.id} learning={learning}>
              <OurAnswer
                project={projectId}
                learning={learning}
                mayAnswer={!!mine?.actions.evaluate?.enabled}
                answering={answering}
              />
            </LearningCard>
          ))}
        </ul>
        <p>
          <a class="more" href={`/projects/${projectId}/learnings`}>
            <Text id="learned-more" />
          </a>
        </p>
      </div>
    </section>
  );
}
