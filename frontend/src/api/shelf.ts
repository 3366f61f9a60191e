/**
 * The browser's own database: what has to outlive the tab and is more than a setting. Each piece of work opens it and
 * closes it again, so that it can be deleted at any moment.
 */
export const DATABASE = 'alongside';
/** `outbox`: what waits to be sent. `person`: who was signed in when there was a line. */
type Shelf = 'outbox' | 'person';

const opened = () =>
  new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('outbox', { keyPath: 'key' });
      opening.result.createObjectStore('person');
    };
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });

/** Resolves once it is on the disk; fails where the browser keeps nothing, as some private windows do. */
export async function onShelf<T>(
  shelf: Shelf,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((done, failed) => {
      const work = database.transaction(shelf, mode, { durability: 'strict' });
      const asked = act(work.objectStore(shelf));
      work.oncomplete = () => done(asked.result);
      work.onerror = () => failed(work.error);
      work.onabort = () => failed(work.error);
    });
  } finally {
    database.close();
  }
}
