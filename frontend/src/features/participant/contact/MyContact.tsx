import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Failed, Waiting } from '../../../components/states';
import { Text } from '../../../words/words';
import { draftOf } from '../drafts';
import { ContactForm, DRAFT, often } from './ContactForm';
import { type Contact, useContact } from './contact';

function Said({ contact: { way, words, timesAMonth } }: { contact: Contact }) {
  return (
    <dl class="aim">
      <div>
        <dt>
          <Text id="contact-way-label" />
        </dt>
        <dd>
          <Text id={`contact-way-${way ?? 'NOT_SAID'}`} />
          {words && <p dir="auto">{words}</p>}
        </dd>
      </div>
      <div>
        <dt>
          <Text id="contact-often-label" />
        </dt>
        <dd>{timesAMonth === undefined ? <Text id="contact-often-any" /> : often(timesAMonth)}</dd>
      </div>
    </dl>
  );
}

/** For my page: how I like to be contacted, to read and to change. */
export function MyContact() {
  const { data, problem, again } = useContact();
  const editing = useSignal(!!draftOf(DRAFT));
  const heading = useRef<HTMLHeadingElement>(null);
  if (data && editing.value)
    return (
      <ContactForm
        contact={data}
        onSaved={() => {
          editing.value = false;
          requestAnimationFrame(() => heading.current?.focus()); // the form that had the focus is gone
        }}
      />
    );
  return (
    <section class="card" aria-labelledby="contact">
      <h2 id="contact" ref={heading} tabIndex={-1}>
        <Text id="contact-title" />
      </h2>
      <p class="hint">
        <Text id="contact-lede" />
      </p>
      {data && <Said contact={data} />}
      {problem && !data && <Failed problem={problem} again={again} />}
      {!data && !problem && <Waiting lines={4} />}
      <button
        type="button"
        class="quiet"
        aria-disabled={!data}
        onClick={() => {
          editing.value = !!data;
        }}
      >
        <Text id="profile-change" />
        <span class="vh">
          {' '}
          <Text id="contact-title" />
        </span>
      </button>
    </section>
  );
}
