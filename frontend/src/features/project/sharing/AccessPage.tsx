import { PageHeading } from '../../../components/PageHeading';
import { Failed, Waiting } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { NeedsForm } from '../../participant/access/NeedsForm';
import { useNeeds } from '../../participant/access/needs';
import { me } from '../../participant/me';
import { SignedOut } from '../../participant/SignedOut';
import { Looks } from './Looks';
import { Sharing } from './Sharing';

function Mine() {
  const { data, problem, again } = useNeeds();
  if (problem && !data) return <Failed problem={problem} again={again} />;
  return data ? <NeedsForm needs={data} /> : <Waiting lines={10} />;
}

/** What I need to take part, who sees it, and who looked: all in one place, and nowhere else. */
export function AccessPage() {
  if (!me.value) return <SignedOut title={t('needs-title')} />;
  return (
    <>
      <div class="wrap block">
        <p class="crumb">
          <a href="/me">
            <Text id="me-title" />
          </a>
        </p>
        <div class="head">
          <PageHeading title={t('needs-title')} />
          <p>
            <Text id="needs-lede" />
          </p>
        </div>
        <p class="note">
          <Text id="needs-private" />
        </p>
        <Mine />
      </div>
      <section class="sunk" aria-labelledby="shares">
        <div class="wrap block">
          <div class="head">
            <h2 id="shares">
              <Text id="shares-title" />
            </h2>
            <p>
              <Text id="shares-lede" />
            </p>
          </div>
          <Sharing />
        </div>
      </section>
      <section class="wrap block" aria-labelledby="looks">
        <div class="head">
          <h2 id="looks">
            <Text id="looks-title" />
          </h2>
          <p>
            <Text id="looks-lede" />
          </p>
        </div>
        <Looks />
        <p class="actions">
          <button type="button" class="quiet" onClick={() => print()}>
            <Text id="access-print" />
          </button>
        </p>
      </section>
    </>
  );
}
