import type { ComponentChildren } from 'preact';
import { Text } from '../../words/words';
import { type About, addressOf } from './safety';

interface Props {
  about: About;
  look?: 'own' | 'quiet';
  /** Which one it is, for the ear. */
  children?: ComponentChildren;
}

/** Leads to what a case is about, where that stands by itself. */
export function OpenText({ about, look = 'own', children }: Props) {
  const address = addressOf(about);
  return address ? (
    <a class={look} href={address}>
      <Text id="case-open-text" />
      {children && <span class="vh"> {children}</span>}
    </a>
  ) : null;
}
