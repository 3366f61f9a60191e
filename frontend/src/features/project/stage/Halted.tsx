import { day, Text } from '../../../words/words';
import type { Project } from '../projects';

/** That a project stands still, since when and why. Nothing where it goes on. */
export function Halted({ project }: { project: Project }) {
  const { halt, lang } = project;
  if (!halt) return null;
  return (
    <div class="note halted">
      <p>
        <strong>
          <Text id={`halted-${halt.kind}`} with={{ date: day(halt.since) }} />
        </strong>
      </p>
      <p lang={lang} dir="auto">
        {halt.because}
      </p>
    </div>
  );
}
