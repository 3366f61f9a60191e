import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { later } from '../../../components/later';
import { Waiting } from '../../../components/states';
import { day, Text } from '../../../words/words';
import { type Invitation, linkOf } from './invitations';

const Code = later(() => import('./Code').then((it) => it.Code), {
  rooms: ['invitation'],
  waiting: <Waiting lines={4} />,
});

/** The one time that an invitation can be seen: to copy, to point a camera at, and to print. */
export function MadeInvitation({ made, secret, title }: { made: Invitation; secret: string; title: string }) {
  const link = linkOf(secret);
  const copied = useSignal<boolean>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [made.id]);
  return (
    <section class="card invitation" aria-labelledby="made">
      <h2 id="made" ref={heading} tabIndex={-1}>
        <Text id="invite-made" />
      </h2>
      <p class="screen-only">
        <Text id="invite-made-lede" />
      </p>
      <p dir="auto">
        <strong>{title}</strong>
      </p>
      <p class="hint">
        <Text id="invite-paper" />
      </p>
      <Code link={link} />
      <p>
        <span class="vh">
          <Text id="invite-link" />
        </span>
        <code class="link-text" dir="ltr">
          {link}
        </code>
      </p>
      <p class="when">
        <Text id="invitation-uses" with={{ uses: made.uses, left: made.usesLeft }} />,{' '}
        <Text id="invitation-ends-on" with={{ date: day(made.endsAt) }} />
      </p>
      <p class="actions">
        <button
          type="button"
          class="btn"
          onClick={() =>
            navigator.clipboard.writeText(link).then(
              () => {
                copied.value = true;
              },
              () => {
                copied.value = false;
              },
            )
          }
        >
          <Text id="invite-copy" />
        </button>
        <button type="button" class="quiet" onClick={() => print()}>
          <Text id="invite-print" />
        </button>
        <span role="status">
          {copied.value !== undefined && <Text id={copied.value ? 'invite-copied' : 'invite-copy-failed'} />}
        </span>
      </p>
    </section>
  );
}
