import { Text } from '../../../words/words';
import { me } from '../me';
import { waits } from './marks';
import { ended, hasSent, items, refused, waiting } from './outbox';

/** How it stands with what was sent without a line, in one sentence. */
export function Standing() {
  if (!me.value) return <Text id={waits.value ? 'outbox-somebodys' : 'outbox-nothing'} />;
  const wait = waiting(items.value).length;
  const back = refused(items.value).length;
  if (wait && ended.value === 'signIn') return <Text id="outbox-sign-in" with={{ count: wait }} />;
  if (wait) return <Text id="outbox-waits" with={{ count: wait }} />;
  if (back) return <Text id="outbox-came-back" with={{ count: back }} />;
  return <Text id={hasSent.value ? 'outbox-all-sent' : 'outbox-nothing'} />;
}
