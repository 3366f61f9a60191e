import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { PageHeading } from '../../../components/PageHeading';
import { PlainText } from '../../../components/PlainText';
import { PageState, ProblemText } from '../../../components/states';
import { moment, Text, t } from '../../../words/words';
import { me, signInHref } from '../me';
import { leave } from '../presence';
import { ClearDevice } from './ClearDevice';
import { clearOutbox, type Item } from './items';
import { waits } from './marks';
import { ended, items, refused, sending, sendNow, takeOut, waiting, watchTheLine } from './outbox';
import { Standing } from './Standing';
import { Sure } from './Sure';

/** What was sent, as somebody recognises it. */
const Words = ({ item: { shown, at } }: { item: Item }) => (
  <>
    {shown.about && (
      <p class="crumb">
        <bdi>{shown.about}</bdi>
      </p>
    )}
    <blockquote>
      <PlainText text={shown.words} lang={shown.lang} />
    </blockquote>
    <p class="hint">
      <Text id="outbox-written" with={{ time: moment(at) }} />
    </p>
  </>
);

/** Whoever hears one button after the other has to know what it takes. */
const Which = ({ item }: { item: Item }) => (
  <span class="vh">
    {': '}
    {item.shown.words.slice(0, 40)}
  </span>
);

function TakeOut({ item, onTaken }: { item: Item; onTaken: () => void }) {
  return (
    <Sure
      open="take-out"
      sure="take-out-sure"
      yes="take-out-yes"
      no="take-out-no"
      of={<Which item={item} />}
      onYes={async () => {
        await takeOut(item);
        onTaken();
      }}
    />
  );
}

/** The server's own words: what it says of a field, or of the whole. */
const Why = ({ item: { problem } }: { item: Item }) =>
  problem && <p class="err">{problem.violations?.[0]?.message ?? <ProblemText problem={problem} />}</p>;

const mendHref = ({ form, key }: Item) => `${form.href}?mend=${encodeURIComponent(key)}`;

function CameBack({ all, onTaken }: { all: Item[]; onTaken: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  if (!all.length) return null;
  return (
    <section aria-labelledby="came-back">
      <h2 id="came-back" ref={heading} tabIndex={-1}>
        <Text id="outbox-mend-title" />
      </h2>
      <ul class="told">
        {all.map((item) => (
          <li class="card" key={item.key}>
            <Words item={item} />
            <Why item={item} />
            <p class="actions">
              <a class="btn" href={mendHref(item)}>
                <Text id="outbox-mend" />
                <Which item={item} />
              </a>
            </p>
            <TakeOut
              item={item}
              onTaken={() => (heading.current?.isConnected ? heading.current.focus() : onTaken())}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const Waits = ({ all, onTaken }: { all: Item[]; onTaken: () => void }) => (
  <ul class="told">
    {all.map((item) => (
      <li class="card" key={item.key}>
        <Words item={item} />
        <TakeOut item={item} onTaken={onTaken} />
      </li>
    ))}
  </ul>
);

/** Somebody wants to sign out while something of theirs is unsent: it is for them to say what becomes of it. */
function Leaving({ unsent }: { unsent: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  async function throwAway() {
    await clearOutbox(me.peek()?.id ?? '');
    leave();
    location.assign('/sign-out');
  }
  return (
    <section class="note" aria-labelledby="leaving">
      <h2 id="leaving" ref={heading} tabIndex={-1}>
        <Text id={unsent ? 'leaving-title' : 'leaving-sent'} />
      </h2>
      {unsent ? (
        <>
          <p>
            <Text id="leaving-lede" with={{ count: unsent }} />
          </p>
          <Sure
            open="leaving-clear"
            sure="leaving-sure"
            yes="leaving-yes"
            no="leaving-no"
            onYes={throwAway}
          />
        </>
      ) : (
        <p class="actions">
          <a class="btn" href="/sign-out" onClick={leave}>
            <Text id="sign-out" />
          </a>
        </p>
      )}
    </section>
  );
}

function Mine() {
  const { query } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => requestAnimationFrame(() => heading.current?.focus());
  const all = items.value ?? [];
  const wait = waiting(all);
  return (
    <>
      {'leaving' in query && <Leaving unsent={all.length} />}
      <CameBack all={refused(all)} onTaken={toHeading} />
      <section aria-labelledby="outbox">
        <h2 id="outbox" ref={heading} tabIndex={-1}>
          <Text id="outbox-title" />
        </h2>
        <div role="status">
          <p>
            <Standing />
          </p>
        </div>
        {wait.length > 0 && (
          <p class="actions">
            {ended.value === 'signIn' ? (
              <a class="btn" href={signInHref()}>
                <Text id="outbox-sign-in-now" />
              </a>
            ) : (
              <button type="button" class="btn" aria-disabled={sending.value} onClick={() => sendNow(true)}>
                <Text id={sending.value ? 'sending' : 'outbox-send-now'} />
              </button>
            )}
          </p>
        )}
        <Waits all={wait} onTaken={toHeading} />
      </section>
    </>
  );
}

/** What is on this device and nowhere else, and how to be rid of it. */
export function OutboxPage() {
  useEffect(watchTheLine, []);
  // drawn once the device has been asked: what comes later would push the page down
  if (me.value && !items.value) return <PageState problem={undefined} again={() => undefined} />;
  return (
    <div class="wrap block device">
      <PageHeading title={t('device-title')} />
      <p class="lede">
        <Text id="device-lede" />
      </p>
      {me.value ? (
        <Mine />
      ) : (
        <>
          <p>
            <Standing />
          </p>
          {waits.value && (
            <p class="actions">
              <a class="btn" href={signInHref()}>
                <Text id="outbox-sign-in-now" />
              </a>
            </p>
          )}
        </>
      )}
      <ClearDevice />
    </div>
  );
}
