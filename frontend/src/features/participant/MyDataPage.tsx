import { useSignal } from '@preact/signals';
import { answer, api } from '../../api/client';
import { useResource } from '../../api/resource';
import { arrive } from '../../components/arrival';
import { PageHeading } from '../../components/PageHeading';
import { Failed, Waiting } from '../../components/states';
import { Text, t } from '../../words/words';
import { EraseMe } from './EraseMe';
import { forgetMe } from './erasing';
import { HeldThings } from './HeldThings';
import { me, newcomer } from './me';
import { leave } from './presence';
import { SignedOut } from './SignedOut';

const FILE = '/api/participants/me/data';

function Everything() {
  const { data, problem, again } = useResource('my-data', () => answer(api.GET(FILE)));
  if (problem && !data) return <Failed problem={problem} again={again} />;
  if (!data) return <Waiting lines={12} />;
  return <HeldThings things={data.things} />;
}

/** The last page of somebody who goes: the session is still open, and ends with one press. */
const Gone = () => (
  <div class="wrap block">
    <PageHeading title={t('erased-title')} />
    <p class="lede">
      <Text id="erased-next" />
    </p>
    <p class="actions">
      <a class="btn" href="/sign-out" onClick={leave}>
        <Text id="sign-out" />
      </a>
    </p>
  </div>
);

export function MyDataPage() {
  const gone = useSignal(false);
  if (gone.value) return <Gone />;
  if (!me.value && !newcomer.value) return <SignedOut title={t('my-data-title')} />;
  return (
    <div class="wrap block my-data">
      <p class="crumb">
        <a href="/me">
          <Text id="me-title" />
        </a>
      </p>
      <PageHeading title={t('my-data-title')} />
      <p class="lede">
        <Text id="my-data-lede" />
      </p>
      <p class="actions">
        <a class="btn" href={FILE} download="alongside.json">
          <Text id="my-data-take" />
        </a>
        <button type="button" class="quiet" onClick={() => print()}>
          <Text id="my-data-print" />
        </button>
      </p>
      <p class="hint">
        <Text id="my-data-beside" />
      </p>
      <h2>
        <Text id="my-data-held" />
      </h2>
      <Everything />
      <EraseMe
        onErased={() => {
          arrive();
          gone.value = true;
          forgetMe();
        }}
      />
    </div>
  );
}
