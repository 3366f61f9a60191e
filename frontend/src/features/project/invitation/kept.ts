import { draftOf, dropDraft, GUEST, keepDraft } from '../../participant/drafts';

/**
 * The secret of an invitation stands behind the # of its link, which no browser sends. It is taken out of the address,
 * so that it is in no history and on no picture of the screen, and kept in this tab until it was used: through the
 * sign-in, and no longer than to the sign-out.
 */
const NAME = 'invitation';

export function keepSecret() {
  const secret = location.hash.slice(1);
  if (!secret) return;
  keepDraft(NAME, secret, false, GUEST);
  history.replaceState(history.state, '', location.pathname);
}

export const keptSecret = () => draftOf<string>(NAME, GUEST);
export const dropSecret = () => dropDraft(NAME, GUEST);
