import { onShelf } from '../../api/shelf';
import type { Me } from './me';

/**
 * Who was signed in when there was a line, so that a page opened without one still knows whose drafts and whose outbox
 * it may show. It counts only while the mark of a session is there, and goes with it.
 */
const HERE = 'here';

export const remembered = () =>
  onShelf<Me | undefined>('person', 'readonly', (store) => store.get(HERE)).catch(() => undefined);

export const remember = (person: Me) =>
  onShelf('person', 'readwrite', (store) => store.put(person, HERE)).catch(() => undefined);

export const forget = () =>
  onShelf('person', 'readwrite', (store) => store.delete(HERE)).catch(() => undefined);
