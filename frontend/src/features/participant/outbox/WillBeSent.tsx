import { useEffect, useRef } from 'preact/hooks';
import { PlainText } from '../../../components/PlainText';
import { Text } from '../../../words/words';
import { items } from './outbox';

interface Props {
  /** By which the outbox knows it. */
  of: string | undefined;
  words: string;
  lang: string;
  onAnother: () => void;
}

/** In place of the thanks: nothing is lost, and it says where it is meanwhile. */
export function WillBeSent({ of, words, lang, onAnother }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isSent = !!items.value && !items.value.some(({ key }) => key === of);
  return (
    <div class="card thanks">
      <h2 ref={heading} tabIndex={-1}>
        <Text id={isSent ? 'was-sent' : 'will-be-sent'} />
      </h2>
      {!isSent && (
        <p>
          <Text id="will-be-sent-next" />
        </p>
      )}
      <blockquote>
        <PlainText text={words} lang={lang} />
      </blockquote>
      <p class="actions">
        <button type="button" class="btn" onClick={onAnother}>
          <Text id="say-another" />
        </button>
        <a class="quiet" href="/outbox">
          <Text id="outbox-look" />
        </a>
      </p>
    </div>
  );
}
