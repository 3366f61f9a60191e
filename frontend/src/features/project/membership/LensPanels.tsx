import type { Schemas } from '../../../api/client';
import { Text, t } from '../../../words/words';

type Lenses = Schemas['Lenses'];
const LENSES = ['everyone', 'lived', 'professional'] as const;
type Lens = (typeof LENSES)[number];

/** The server rounds to five, so nought does not say "nobody". */
const about = (count: number | undefined) => {
  if (count === undefined) return t('not-shown-yet');
  return count === 0 ? t('almost-none') : t('about-count', { count });
};

function Panel({ lens, count, most }: { lens: Lens; count: number | undefined; most: number }) {
  return (
    <li class={`lens lens-${lens}`}>
      <h4>
        <Text id={`lens-${lens}`} />
      </h4>
      <p class={count === undefined ? 'unshown' : 'count'}>{about(count)}</p>
      {count !== undefined && (
        <svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class="all" width="100" height="10" />
          <rect class="part" width={Math.max(2, (100 * count) / Math.max(1, most))} height="10" />
        </svg>
      )}
    </li>
  );
}

/** Three lenses of equal prominence, the reason for what is not shown, and a table that says the same. */
export function LensPanels({ lenses }: { lenses: Lenses }) {
  return (
    <div class="lenses">
      <ul class="panels">
        {LENSES.map((lens) => (
          <Panel key={lens} lens={lens} count={lenses[lens]} most={lenses.everyone ?? 0} />
        ))}
      </ul>
      {lenses.hidden && <p class="why">{lenses.hidden}</p>}
      <details>
        <summary>
          <Text id="table-show" />
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Text id="table-who" />
              </th>
              <th scope="col">
                <Text id="table-people" />
              </th>
            </tr>
          </thead>
          <tbody>
            {LENSES.map((lens) => (
              <tr key={lens}>
                <th scope="row">
                  <Text id={`lens-${lens}`} />
                </th>
                <td>{about(lenses[lens])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
