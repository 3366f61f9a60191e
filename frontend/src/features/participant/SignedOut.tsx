import type { ComponentChildren } from 'preact';
import { PageHeading } from '../../components/PageHeading';
import { Text } from '../../words/words';
import { signInHref } from './me';

interface Props {
  title: string;
  lede?: ComponentChildren;
  /** Stand beside the way in. */
  children?: ComponentChildren;
}

/** A page of one's own, before anybody has signed in. */
export const SignedOut = ({ title, lede, children }: Props) => (
  <div class="wrap block">
    <PageHeading title={title} />
    {lede && <p class="lede">{lede}</p>}
    <p class="actions">
      <a class="btn" href={signInHref()}>
        <Text id="sign-in" />
      </a>
      {children}
    </p>
  </div>
);
