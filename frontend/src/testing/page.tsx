import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { LocationProvider } from 'preact-iso';

/** As the app draws it: with an address, which a screen may read and change. */
export function open(screen: ComponentChildren, at = '/') {
  history.replaceState(null, '', at);
  return render(<LocationProvider>{screen}</LocationProvider>);
}
