import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Text } from '../../../words/words';
import { clearDevice } from './clearing';
import { Sure } from './Sure';

/** What is left of this place on this device: nothing. Without a line the server could not be told. */
function Cleared({ signedInStill }: { signedInStill: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 id="clear" ref={heading} tabIndex={-1}>
        <Text id="clear-done" />
      </h2>
      <p>
        <Text id="clear-done-next" />
      </p>
      {signedInStill && (
        <>
          <p>
            <Text id="clear-no-line" />
          </p>
          <p class="actions">
            <a class="btn" href="/sign-out">
              <Text id="sign-out" />
            </a>
          </p>
        </>
      )}
    </>
  );
}

/** For whoever shares a device, or lends one, or has to be careful: signed in or not, with a line or without. */
export function ClearDevice() {
  const cleared = useSignal<{ wasSignedIn: boolean }>();
  const failed = useSignal(false);

  async function clear() {
    try {
      const wasSignedIn = await clearDevice();
      if (wasSignedIn && navigator.onLine) return location.assign('/sign-out');
      cleared.value = { wasSignedIn };
    } catch {
      failed.value = true;
    }
  }

  return (
    <section class="card erase" aria-labelledby="clear">
      {cleared.value ? (
        <Cleared signedInStill={cleared.value.wasSignedIn} />
      ) : (
        <>
          <h2 id="clear">
            <Text id="clear-title" />
          </h2>
          <p>
            <Text id="clear-lede" />
          </p>
          <Sure open="clear-open" sure="clear-sure" yes="clear-yes" no="clear-no" onYes={clear} />
          {failed.value && (
            <p class="errors" role="alert">
              <Text id="clear-failed" />
            </p>
          )}
        </>
      )}
    </section>
  );
}
