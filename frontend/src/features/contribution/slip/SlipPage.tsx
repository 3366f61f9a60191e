import '../../../styles/slips.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { answer, api } from '../../../api/client';
import { useFresh } from '../../../api/fresh';
import { PageHeading } from '../../../components/PageHeading';
import { Failed, Waiting } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { AskFirst } from '../../participant/AskFirst';
import { EraseMe } from '../../participant/EraseMe';
import { eraseMe } from '../../participant/erasing';
import { HeldThings } from '../../participant/HeldThings';
import { me, signInHref } from '../../participant/me';
import { asGuest, claim, finish, guest, timeIsOver } from '../../participant/slip/guest';
import { SlipForm } from '../../participant/slip/SlipForm';
import { type ComplaintOf, Things } from './Things';

const Closed = () => (
  <div class="sunk">
    <div class="wrap block form-grid">
      <div class="form-side">
        <PageHeading title={t('slip-title')} />
        <p class="lede">
          <Text id="slip-lede" />
        </p>
        {timeIsOver.value && (
          <p class="note" role="status">
            <Text id="slip-time-over" />
          </p>
        )}
      </div>
      <SlipForm />
    </div>
  </div>
);

function Held() {
  const { data, problem, again } = useFresh(() =>
    asGuest((headers) => answer(api.GET('/api/participants/me/data', { headers }))),
  );
  if (problem) return <Failed problem={problem} again={again} />;
  return data ? <HeldThings things={data.things} /> : <Waiting lines={9} />;
}

/** Whose account it would become is said by name: the device may be that of whoever helps. */
function Claim({ onClaimed }: { onClaimed: (things: number) => void }) {
  const name = me.value?.displayName;
  return (
    <section class="card" aria-labelledby="claim">
      <h2 id="claim">
        <Text id="slip-claim-title" />
      </h2>
      <p>
        <Text id="slip-claim-lede" />
      </p>
      {name ? (
        <AskFirst
          open={<Text id="slip-claim" with={{ name }} />}
          sure={<Text id="slip-claim-sure" with={{ name }} />}
          yes={<Text id="slip-claim-yes" />}
          no={<Text id="slip-claim-no" />}
          act={claim}
          onDone={({ things }) => onClaimed(things)}
        />
      ) : (
        <>
          <p>
            <Text id="slip-claim-signed-out" />
          </p>
          <p class="actions">
            <a class="quiet" href={signInHref('/slip')}>
              <Text id="slip-claim-sign-in" />
            </a>
          </p>
        </>
      )}
    </section>
  );
}

interface Others {
  /** What else this person is asked; it says when it has changed what is held about them. */
  asked?: ((onChanged: () => void) => ComponentChildren) | undefined;
  complaint: ComplaintOf;
}

interface OpenedProps extends Others {
  onClaimed: (things: number) => void;
  onErased: () => void;
}

function Opened({ asked, complaint, onClaimed, onErased }: OpenedProps) {
  const turn = useSignal(0);
  const changed = () => {
    turn.value++;
  };
  return (
    <div class="wrap block my-data">
      <PageHeading title={t('slip-opened-title')} />
      <p class="lede">
        <Text id="slip-opened-lede" />
      </p>
      <p class="actions">
        <button type="button" class="quiet" onClick={finish}>
          <Text id="slip-finish" />
        </button>
      </p>
      {asked?.(changed)}
      <Things turn={turn.value} complaint={complaint} onChanged={changed} />
      <Claim onClaimed={onClaimed} />
      <h2>
        <Text id="slip-held" />
      </h2>
      <Held key={turn.value} />
      <EraseMe erase={(words) => asGuest((headers) => eraseMe(words, headers))} onErased={onErased} />
    </div>
  );
}

const Claimed = ({ things }: { things: number }) => (
  <div class="wrap block">
    <PageHeading title={t('slip-claimed-title')} />
    <p class="lede">
      <Text id="slip-claimed" with={{ things }} />
    </p>
    <p class="actions">
      <a class="btn" href="/me">
        <Text id="slip-to-my-page" />
      </a>
    </p>
  </div>
);

const Erased = () => (
  <div class="wrap block">
    <PageHeading title={t('slip-erased-title')} />
    <p class="lede">
      <Text id="slip-erased" />
    </p>
  </div>
);

/** For somebody without an account: what they said, found by six words, and all that can be done with what is theirs. */
export function SlipPage({ asked, complaint }: Others) {
  const claimed = useSignal<number>();
  const erased = useSignal(false);
  if (claimed.value !== undefined) return <Claimed things={claimed.value} />;
  if (erased.value) return <Erased />;
  if (!guest.value) return <Closed />;
  return (
    <Opened
      asked={asked}
      complaint={complaint}
      onClaimed={(things) => {
        claimed.value = things;
        finish();
      }}
      onErased={() => {
        erased.value = true;
        finish();
      }}
    />
  );
}
