import { encode } from 'uqr';
import { t } from '../../../words/words';

/** A code for the camera of a phone. Drawn as one path: it prints sharply and needs no markup from text. */
export function Code({ link }: { link: string }) {
  const { data, size } = encode(link, { border: 4 });
  const dark = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      class="qr"
      role="img"
      aria-label={t('invite-code')}
      viewBox={`0 0 ${size} ${size}`}
      width="240"
      height="240"
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark} />
    </svg>
  );
}
