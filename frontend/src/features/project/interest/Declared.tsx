import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Result } from '../../../api/client';
import { Text } from '../../../words/words';
import { draftOf } from '../../participant/drafts';
import { Interest } from './Interest';
import { InterestForm } from './InterestForm';
import type { InterestWords, Said } from './interests';

interface Props {
  name: string;
  scope?: string;
  /** The heading of the card, and whose it is. */
  title: ComponentChildren;
  whose: string;
  said: Said;
  lang: string;
  hint: 'interest-words-hint' | 'interest-words-hint-organisation';
  send: (words: InterestWords) => Promise<Result<unknown>>;
  /** Stands beside the button. */
  children?: ComponentChildren;
}

/** What was declared, to read and to change in its place. */
export function Declared({ name, scope = '', title, whose, said, lang, hint, send, children }: Props) {
  const editing = useSignal(!!draftOf(name));
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h3>
      {editing.value ? (
        <InterestForm
          name={name}
          scope={scope}
          said={said}
          lang={lang}
          hint={hint}
          send={send}
          onSaved={() => {
            editing.value = false;
            requestAnimationFrame(() => heading.current?.focus()); // the form that had the focus is gone
          }}
        />
      ) : (
        <>
          <Interest said={said} lang={lang} />
          <div class="actions">
            <button
              type="button"
              class="quiet"
              onClick={() => {
                editing.value = true;
              }}
            >
              <Text id={said.saidOn ? 'interest-change' : 'interest-declare'} />
              <span class="vh"> {whose}</span>
            </button>
            {children}
          </div>
        </>
      )}
    </>
  );
}
