import { useEffect, useRef } from 'preact/hooks';
import { TextField } from '../../../components/Field';
import { Text } from '../../../words/words';
import { type AimWords, emptyAim, MOST_AIMS } from './draft';

interface Props {
  aims: AimWords[];
  lang: string;
  fault: (field: string) => string | undefined;
  onChange: (aims: AimWords[]) => void;
}

/** Up to three aims. A new one takes the focus; after one is taken out the heading of all does. */
export function AimsField({ aims, lang, fault, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const goTo = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (goTo.current === undefined) return;
    if (goTo.current) document.getElementById(goTo.current)?.focus();
    else heading.current?.focus();
    goTo.current = undefined;
  }, [aims.length]);

  const change = (at: number, words: Partial<AimWords>) =>
    onChange(aims.map((aim, n) => (n === at ? { ...aim, ...words } : aim)));
  return (
    <section class="aims-field" aria-labelledby="aims">
      <h2 id="aims" ref={heading} tabIndex={-1}>
        <Text id="aims-label" />
      </h2>
      <p class="hint">
        <Text id="aims-hint" />
      </p>
      {aims.map((aim, n) => (
        <fieldset class="aim-field" key={n}>
          <legend>
            <Text id="aim-number" with={{ number: n + 1 }} />
          </legend>
          <TextField
            id={`aims-${n}-change`}
            long
            lang={lang}
            label={<Text id="aim-change" />}
            hint={<Text id="aim-change-hint" />}
            error={fault(`aims-${n}-change`)}
            value={aim.change}
            onChange={(words) => change(n, { change: words })}
          />
          <TextField
            id={`aims-${n}-forWhom`}
            long
            optional
            lang={lang}
            label={<Text id="aim-for-whom" />}
            error={fault(`aims-${n}-forWhom`)}
            value={aim.forWhom}
            onChange={(forWhom) => change(n, { forWhom })}
          />
          <TextField
            id={`aims-${n}-howWeWillKnow`}
            long
            optional
            lang={lang}
            label={<Text id="aim-how-we-know" />}
            error={fault(`aims-${n}-howWeWillKnow`)}
            value={aim.howWeWillKnow}
            onChange={(howWeWillKnow) => change(n, { howWeWillKnow })}
          />
          <button
            type="button"
            class="quiet"
            onClick={() => {
              goTo.current = '';
              onChange(aims.filter((_, other) => other !== n));
            }}
          >
            <Text id="aim-remove" with={{ number: n + 1 }} />
          </button>
        </fieldset>
      ))}
      {aims.length < MOST_AIMS && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            goTo.current = `aims-${aims.length}-change`;
            onChange([...aims, emptyAim()]);
          }}
        >
          <Text id={aims.length ? 'aim-add-another' : 'aim-add'} />
        </button>
      )}
    </section>
  );
}
