import type { PlannedLine } from './resources';

/**
 * Needed is the whole frame, pledged what is filled, used the stripe within; what is more than needed goes beyond the
 * line. It says nothing that does not stand beside it in words.
 */
export function Bar({ line, pledged }: PlannedLine) {
  const [needed, given, used] = [line.needed, pledged, line.used].map(Number) as [number, number, number];
  const whole = Math.max(needed, given, used);
  const share = (amount: number) => `${(100 * amount) / whole}%`;
  return (
    <svg class="resource-bar" width="100%" height="28" aria-hidden="true">
      <rect class="needed" width="100%" height="28" />
      {given > 0 && <rect class="pledged" width={share(given)} height="28" />}
      {used > 0 && <rect class="used" y="10" width={share(used)} height="8" />}
      {whole > needed && <line x1={share(needed)} x2={share(needed)} y2="28" />}
    </svg>
  );
}
