import { useLocation } from 'preact-iso';
import { acceptHref, me } from '../features/participant/me';
import { Text } from '../words/words';

/** Whoever has not accepted what is in force may go on reading; before something new begins, they are asked. */
export function TermsNote() {
  const { path, url } = useLocation();
  if (!me.value || me.value.hasAccepted || ['/accept', '/terms', '/privacy'].includes(path)) return null;
  return (
    <p class="wrap note screen-only">
      <Text id="terms-new" />{' '}
      <a href={acceptHref(url)}>
        <Text id="terms-read" />
      </a>
    </p>
  );
}
