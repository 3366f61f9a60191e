import type { ComponentChildren } from 'preact';
import { PageHeading } from '../../components/PageHeading';
import { PageState } from '../../components/states';
import { tongue } from '../../words/tongues';
import { day, list, Text, t } from '../../words/words';
import { HelpLines } from './HelpLines';
import { type DocumentName, useInstallation } from './installation';

const DOCUMENTS: readonly DocumentName[] = ['terms', 'privacy', 'accessibility'];

const Row = ({ term, children }: { term: ComponentChildren; children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who runs this, who answers for data, whom to call, and what applies here. */
export function AboutPage() {
  const { data: it, problem, again } = useInstallation();
  if (!it) return <PageState problem={problem} again={again} />;
  const { operator, controller, contact } = it;
  return (
    <div class="wrap block">
      <PageHeading title={t('about')} />
      <p class="lede" lang={it.lang} dir="auto">
        {it.name}
      </p>
      {it.demonstration && (
        <p class="note">
          <Text id="about-invented" />
        </p>
      )}
      <section class="card" aria-labelledby="about-who">
        <h2 id="about-who">
          <Text id="about-who" />
        </h2>
        <dl class="aim" lang={it.lang}>
          <Row term={<Text id="about-operator" />}>
            {operator.website ? <a href={operator.website}>{operator.name}</a> : operator.name}
            {operator.address && <p>{operator.address}</p>}
          </Row>
          <Row term={<Text id="about-contact" />}>
            <p>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </p>
            {contact.phone && (
              <p>
                <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
              </p>
            )}
            {contact.post && <p>{contact.post}</p>}
          </Row>
          <Row term={<Text id="about-controller" />}>
            {controller.name}
            <p>
              <a href={`mailto:${controller.email}`}>{controller.email}</a>
            </p>
            {controller.registration && (
              <p>
                <Text id="about-registration" with={{ number: controller.registration }} />
              </p>
            )}
          </Row>
        </dl>
      </section>
      <section aria-labelledby="about-help">
        <h2 id="about-help">
          <Text id="help-title" />
        </h2>
        <HelpLines lines={it.helpLines} lang={it.lang} />
      </section>
      <section aria-labelledby="about-documents">
        <h2 id="about-documents">
          <Text id="about-documents" />
        </h2>
        <ul class="facts">
          <li>
            <a href="/house-rules">
              <Text id="house-rules" />
            </a>
          </li>
          {DOCUMENTS.map((name) => (
            <li key={name}>
              <a href={`/${name}`}>
                <Text id={`document-${name}`} />
              </a>
              <p class="when">
                <Text id="version-since" with={{ version: it[name].version, date: day(it[name].since) }} />
              </p>
            </li>
          ))}
          <li>
            <Text id="about-licence" />{' '}
            <a href={it.licence.url} rel="license noopener" lang={it.lang}>
              {it.licence.name}
            </a>
          </li>
          <li>
            <Text id="about-languages" with={{ languages: list(it.languages.map(tongue)) }} />
          </li>
        </ul>
      </section>
    </div>
  );
}
