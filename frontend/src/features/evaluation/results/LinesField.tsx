import { useEffect, useRef } from 'preact/hooks';
import { TextField } from '../../../components/Field';
import { Text } from '../../../words/words';
import { MOST_LINES } from './concluding';

interface Props {
  name: 'findings' | 'learnings';
  /** The id of the n-th box, as the server names the field. */
  idOf: (n: number) => string;
  lines: string[];
  lang: string;
  fault: (field: string) => string | undefined;
  onWrite: (at: number, text: string) => void;
  onAdd: () => void;
  onRemove: (at: number) => void;
}

/** A list that grows and shrinks. A new line takes the focus; after one is taken out the heading of all does. */
export function LinesField({ name, idOf, lines, lang, fault, onWrite, onAdd, onRemove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const goTo = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (goTo.current === undefined) return;
    if (goTo.current) document.getElementById(goTo.current)?.focus();
    else heading.current?.focus();
    goTo.current = undefined;
  }, [lines.length]);
  return (
    <section class="aims-field" aria-labelledby={name}>
      <h2 id={name} ref={heading} tabIndex={-1}>
        <Text id={`conclude-label-${name}`} />
      </h2>
      <p class="hint">
        <Text id={`conclude-hint-${name}`} />
      </p>
      {lines.map((text, n) => (
        <div class="aim-field" key={n}>
          <TextField
            id={idOf(n)}
            long
            optional={name === 'findings'}
            lang={lang}
            label={<Text id={`conclude-one-${name}`} with={{ number: n + 1 }} />}
            error={fault(idOf(n))}
            value={text}
            onChange={(words) => onWrite(n, words)}
          />
          {lines.length > 1 && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                goTo.current = '';
                onRemove(n);
              }}
            >
              <Text id={`conclude-remove-${name}`} with={{ number: n + 1 }} />
            </button>
          )}
        </div>
      ))}
      {lines.length < MOST_LINES && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            goTo.current = idOf(lines.length);
            onAdd();
          }}
        >
          <Text id={`conclude-add-${name}`} />
        </button>
      )}
    </section>
  );
}
