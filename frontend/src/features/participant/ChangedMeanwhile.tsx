import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { STALE } from '../../api/client';
import { PlainText } from '../../components/PlainText';
import { Text } from '../../words/words';
import type { FormLife } from './useForm';

interface Props<W extends object, T> {
  life: FormLife<W, T>;
  label: (field: keyof W & string) => ComponentChildren;
  say: (field: keyof W & string, value: W[keyof W]) => string;
}

/**
 * Somebody saved while this form was open. Nothing of mine is lost: where we both wrote, mine stands and the newer words
 * are beside it, to take or to leave; sending again replaces them knowingly.
 */
export function ChangedMeanwhile<W extends object, T>({ life, label, say }: Props<W, T>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [life.problem]);
  if (life.problem?.type !== STALE) return null;
  return (
    <section class="note newer" aria-labelledby="newer">
      <h2 id="newer" ref={heading} tabIndex={-1}>
        <Text id="changed-meanwhile" />
      </h2>
      <p>
        <Text id={life.clashes.length ? 'changed-both' : 'changed-apart'} />
      </p>
      {life.clashes.map(({ field, theirs }) => (
        <div class="clash" key={field}>
          <h3>{label(field)}</h3>
          <p class="hint">
            <Text id="newer-words" />
          </p>
          <PlainText text={say(field, theirs)} lang="" />
          <p class="actions">
            <button
              type="button"
              class="quiet"
              onClick={() => {
                life.write({ [field]: theirs } as unknown as Partial<W>);
                life.settle(field);
                heading.current?.focus();
              }}
            >
              <Text id="take-newer" />
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                life.settle(field);
                heading.current?.focus();
              }}
            >
              <Text id="keep-mine" />
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}
