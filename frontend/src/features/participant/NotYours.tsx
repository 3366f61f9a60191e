import type { ComponentChildren } from 'preact';
import { Nothing } from '../../components/states';
import { Text } from '../../words/words';
import { me, signInHref } from './me';

interface Props {
  /** The server's reason, or what to say before it is known. */
  why: ComponentChildren;
  /** Where to go instead, and what that is called. */
  back: string;
  children: ComponentChildren;
}

/** Who may not do what a page is for is told why, before anything is written. */
export const NotYours = ({ why, back, children }: Props) => (
  <Nothing title="not-yours">
    <p class="lede">{why}</p>
    <p class="actions">
      {!me.value && (
        <a class="btn" href={signInHref()}>
          <Text id="sign-in-back" />
        </a>
      )}
      <a class="quiet" href={back}>
        {children}
      </a>
    </p>
  </Nothing>
);
