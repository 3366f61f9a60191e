import { useSignal } from '@preact/signals';
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: ComponentChildren;
  /** Says that what was written stands on the list. */
  added: ComponentChildren;
  children: (onAdded: () => void) => ComponentChildren;
}

/** Below a list: the form for one more. It begins anew each time, and whoever has sent it is told. */
export function Adding({ title, added, children }: Props) {
  const count = useSignal(0);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (count.value) said.current?.focus();
  }, [count.value]);
  return (
    <section class="screen-only" aria-labelledby="add">
      <h2 id="add">{title}</h2>
      {count.value > 0 && (
        <p class="note" ref={said} tabIndex={-1}>
          {added}
        </p>
      )}
      <Fragment key={count.value}>
        {children(() => {
          count.value++;
        })}
      </Fragment>
    </section>
  );
}
