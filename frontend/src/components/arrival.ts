import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where somebody has come to and not yet landed: the page itself, or a heading that the address names. */
let arriving: string | undefined = location.hash.slice(1) || undefined;
export const PAGE = '';

/** Called by the router, before the new page is drawn. */
export const arrive = (at = PAGE) => {
  arriving = at;
};

/** A heading that takes the focus when somebody comes to it, once it is there. */
export function useArrival<E extends HTMLElement>(at: string, ready: unknown = true) {
  const place = useRef<E>(null);
  // at once: an effect may come after that of a refusal on the same page, which takes the focus for good
  useLayoutEffect(() => {
    if (arriving !== at || !place.current) return;
    arriving = undefined;
    place.current.focus();
  }, [ready]);
  return place;
}
