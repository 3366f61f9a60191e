import { Text } from '../../../words/words';
import { KINDS } from '../contributions';

const upTo = (most: number) => Array.from({ length: most }, (_, place) => place + 1);
const SHEETS = upTo(10);
const LINES = upTo(6);

/** Empty sheets to write on, numbered so that a slip finds its sheet again. Shown on paper only. */
export const EmptySheets = () => (
  <div class="paper">
    {SHEETS.map((number) => (
      <section class="sheet" key={number}>
        <h2>
          <Text id="enter-sheet-title" />
        </h2>
        <p>
          <Text id="enter-sheet-number" with={{ number }} />
        </p>
        <p>
          <Text id="enter-sheet-what" />
        </p>
        {LINES.map((line) => (
          <div class="line" key={line} />
        ))}
        <p>
          {KINDS.map((kind) => (
            <span class="tick" key={kind}>
              ☐ <Text id={`kind-${kind}`} />
            </span>
          ))}
        </p>
        <p class="line">
          <Text id="enter-sheet-name" />
        </p>
        <p>
          <Text id="enter-sheet-credit" />
        </p>
        <p class="line">
          <Text id="enter-sheet-day" />
        </p>
      </section>
    ))}
  </div>
);
