import { answer, api } from '../../api/client';
import { cleared, SIGNED_OUT } from './drafts';
import { mayBeSignedIn, me, newcomer } from './me';

/** Nothing of one person stays on the screen for the next. */
function beginAnew() {
  cleared.value++;
  location.reload();
}

/** Phones are shared: a page may come back, or wait in another tab, after somebody else has signed in. */
export function watchWhoIsHere() {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && (me.peek() || newcomer.peek() || mayBeSignedIn())) beginAnew();
  });
  addEventListener('storage', ({ key }) => {
    if (key === SIGNED_OUT) beginAnew();
  });
  addEventListener('visibilitychange', async () => {
    const known = me.peek();
    if (!known || document.hidden || !mayBeSignedIn()) return;
    const { data } = await answer(api.GET('/api/participants/me'));
    if (data && data.id !== known.id) beginAnew();
  });
}
