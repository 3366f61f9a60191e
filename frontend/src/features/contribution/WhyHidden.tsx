import { PlainText } from '../../components/PlainText';
import { Text } from '../../words/words';
import type { ContributionMine } from './contributions';

export type Hidden = NonNullable<ContributionMine['hidden']>;

interface Props {
  hidden: Pick<Hidden, 'clause' | 'reason'>;
  byAdmin?: boolean;
}

/** For whoever it is theirs: which house rule, and why. */
export const WhyHidden = ({ hidden: { clause, reason }, byAdmin = false }: Props) => (
  <dl class="aim">
    <div>
      <dt>
        <a href="/house-rules">
          <Text id="hidden-rule" />
        </a>
      </dt>
      <dd>
        <Text id={`clause-${clause}`} />
      </dd>
    </div>
    <div>
      <dt>
        <Text id={byAdmin ? 'hidden-reason-admin' : 'hidden-reason'} />
      </dt>
      <dd>
        <PlainText text={reason} lang="" />
      </dd>
    </div>
  </dl>
);
