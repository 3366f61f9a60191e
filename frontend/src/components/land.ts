import { arrive } from './arrival';

/** What was pressed is gone from where it was: the heading of the page says where one is. */
export function land() {
  arrive();
  document.querySelector('h1')?.focus();
}
