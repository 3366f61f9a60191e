import { onShelf } from '../../api/shelf';
import type { Me } from './me';

/**
 * Who was signed in when there was a line, so that a page opened without one still knows whose drafts and whose outbox
 * it may show. It counts only while the mark of a session is there, and goes with it.
 */
const HERE = 'here';

export const remembered = () =>
  onShelf<Me | undefined>('person', 'readonly', (store) => store.get(HERE)).catch(() => undefined);

/** No more of them than a page shows without being asked. */
export const remember = ({ id, displayName, languages, hasAccepted }: Me) => {
  const person: Me = { id, displayName, languages, hasAccepted };
  return onShelf('person', 'readwrite', (store) => store.put(person, HERE)).catch(() => undefined);
};

export const forget = () =>
  onShelf('person', 'readwrite', (store) => store.delete(HERE)).catch(() => undefined);
