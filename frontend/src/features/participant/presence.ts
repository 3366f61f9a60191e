import { answer, api } from '../../api/client';
import { clearDrafts, cleared, quietly } from './drafts';
import { mayBeSignedIn, me, newcomer } from './me';

/** Stands on the device from the press on "Sign out" until a page comes up that nobody is signed in to. */
const LEAVING = 'leaving';

export function leave() {
  clearDrafts();
  quietly(() => localStorage.setItem(LEAVING, '1'));
}

/** Nothing of one person stays on the screen for the next. */
function beginAnew() {
  cleared.value++;
  location.reload();
}

/** Phones are shared: a page may come back, or wait in another tab, after somebody else has signed in. */
export function watchWhoIsHere() {
  if (!mayBeSignedIn()) quietly(() => localStorage.removeItem(LEAVING)); // other tabs hear of it
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && (me.peek() || newcomer.peek() || mayBeSignedIn())) beginAnew();
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === null)
      quietly(() => sessionStorage.clear()); // another tab has cleared this device
    else if (key !== LEAVING) return;
    if (newValue) cleared.value++;
    else beginAnew();
  });
  addEventListener('visibilitychange', async () => {
    const known = me.peek();
    if (!known || document.hidden || !mayBeSignedIn()) return;
    const { data } = await answer(api.GET('/api/participants/me'));
    if (data && data.id !== known.id) beginAnew();
  });
}
