import { Fragment } from 'preact';
import { paragraphsOf } from './paragraphs';

/** What people wrote, in its own language and direction. */
export const PlainText = ({ text, lang }: { text: string; lang: string }) => (
  <div class="prose" lang={lang} dir="auto">
    {paragraphsOf(text).map((lines, paragraph) => (
      <p key={paragraph}>
        {lines.map((pieces, line) => (
          <Fragment key={line}>
            {line > 0 && <br />}
            {pieces.map((piece) =>
              'link' in piece ? (
                <a href={piece.link} rel="nofollow ugc noopener noreferrer" key={piece.link}>
                  {piece.link}
                </a>
              ) : (
                piece.text
              ),
            )}
          </Fragment>
        ))}
      </p>
    ))}
  </div>
);
