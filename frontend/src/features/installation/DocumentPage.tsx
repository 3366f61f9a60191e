import { PageHeading } from '../../components/PageHeading';
import { PlainText } from '../../components/PlainText';
import { PageState } from '../../components/states';
import { day, Text, t } from '../../words/words';
import { type DocumentName, useDocument } from './installation';

/** What people agree to, or may rely on, in the version in force. */
export function DocumentPage({ name }: { name: DocumentName }) {
  const { data, problem, again } = useDocument(name);
  if (!data) return <PageState problem={problem} again={again} />;
  const { version, since, lang, sections } = data;
  return (
    <div class="wrap block document">
      <p class="crumb">
        <a href="/about">
          <Text id="about" />
        </a>
      </p>
      <PageHeading title={t(`document-${name}`)} />
      <p class="when">
        <Text id="version-since" with={{ version, date: day(since) }} />
      </p>
      {sections.map(({ heading, text }) => (
        <section key={heading}>
          <h2 lang={lang} dir="auto">
            {heading}
          </h2>
          <PlainText text={text} lang={lang} />
        </section>
      ))}
      <p class="actions">
        <button type="button" class="quiet" onClick={() => print()}>
          <Text id="print-page" />
        </button>
      </p>
    </div>
  );
}
