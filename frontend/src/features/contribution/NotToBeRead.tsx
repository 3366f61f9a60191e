import type { Problem } from '../../api/client';
import { PageHeading } from '../../components/PageHeading';
import { Nothing, ProblemText } from '../../components/states';
import { Text, t } from '../../words/words';

export const HIDDEN = '/problems/hidden';

/** Words that were taken back, or hidden: then it says because of which house rule. */
export function NotToBeRead({ problem }: { problem: Problem }) {
  if (problem.type === HIDDEN)
    return (
      <div class="wrap block">
        <PageHeading title={t('words-hidden')} />
        <p class="lede">
          <ProblemText problem={problem} />
        </p>
        <p class="actions">
          <a class="btn" href="/projects">
            <Text id="to-projects" />
          </a>
          <a class="quiet" href="/house-rules">
            <Text id="house-rules" />
          </a>
        </p>
      </div>
    );
  return (
    <Nothing title="taken-back" next="taken-back-next">
      <p class="actions">
        <a class="btn" href="/projects">
          <Text id="to-projects" />
        </a>
      </p>
    </Nothing>
  );
}
