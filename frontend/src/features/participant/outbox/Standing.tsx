import { Text } from '../../../words/words';
import { me } from '../me';
import { waits } from './marks';
import { ended, hasSent, items, refused, waiting } from './outbox';

/** How it stands with what was sent without a line, in a sentence for each. */
export function Standing() {
  if (!me.value) return <Text id={waits.value ? 'outbox-somebodys' : 'outbox-nothing'} />;
  const wait = waiting(items.value).length;
  const back = refused(items.value).length;
  if (!wait && !back) return <Text id={hasSent.value ? 'outbox-all-sent' : 'outbox-nothing'} />;
  return (
    <>
      {wait > 0 && (
        <Text id={ended.value === 'signIn' ? 'outbox-sign-in' : 'outbox-waits'} with={{ count: wait }} />
      )}
      {wait > 0 && back > 0 && ' '}
      {back > 0 && <Text id="outbox-came-back" with={{ count: back }} />}
    </>
  );
}
