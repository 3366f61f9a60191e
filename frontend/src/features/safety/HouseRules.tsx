import { PageHeading } from '../../components/PageHeading';
import { Text, t } from '../../words/words';
import { CLAUSES } from './safety';

export const HouseRules = () => (
  <div class="wrap block">
    <PageHeading title={t('house-rules')} />
    <p class="lede">
      <Text id="house-rules-lede" />
    </p>
    <ol class="facts">
      {CLAUSES.map((clause) => (
        <li key={clause}>
          <Text id={`clause-${clause}`} />
        </li>
      ))}
    </ol>
    <p>
      <Text id="house-rules-anger" />
    </p>
    <p>
      <Text id="house-rules-report" />
    </p>
    <p>
      <a href="/reports">
        <Text id="house-rules-admins" />
      </a>
    </p>
  </div>
);
