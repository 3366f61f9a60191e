import { PageHeading } from '../../components/PageHeading';
import { Waiting } from '../../components/states';
import { Text, t } from '../../words/words';
import { HelpLines } from './HelpLines';
import { useInstallation } from './installation';

function Lines() {
  const { data, problem } = useInstallation();
  // whatever fails, whoever is in danger finds a number here
  if (!data)
    return problem ? (
      <p class="errors">
        <Text id="help-away" />
      </p>
    ) : (
      <Waiting lines={9} />
    );
  const { helpLines, lang, demonstration } = data;
  return (
    <div class="halves">
      <section class="card" aria-labelledby="help-here">
        <h2 id="help-here">
          <Text id="help-here" />
        </h2>
        <HelpLines lines={helpLines.filter(({ urgent }) => !urgent)} lang={lang} />
        {demonstration && (
          <p class="note">
            <Text id="help-invented" />
          </p>
        )}
      </section>
      <section class="card" aria-labelledby="help-danger">
        <h2 id="help-danger">
          <Text id="help-danger" />
        </h2>
        <HelpLines lines={helpLines.filter(({ urgent }) => urgent)} lang={lang} />
      </section>
    </div>
  );
}

export const HelpPage = () => (
  <div class="wrap block">
    <PageHeading title={t('help-title')} />
    <p class="lede">
      <Text id="help-lede" />
    </p>
    <Lines />
    <section aria-labelledby="help-using">
      <h2 id="help-using">
        <Text id="help-using" />
      </h2>
      <ul class="facts">
        <li>
          <Text id="help-without-signing-in" />
        </li>
        <li>
          <Text id="help-ways-to-read" />
        </li>
        <li>
          <Text id="help-take-back" />
        </li>
        <li>
          <a href="/slip">
            <Text id="help-slip" />
          </a>
        </li>
        <li>
          <a href="/about">
            <Text id="about" />
          </a>
        </li>
      </ul>
    </section>
  </div>
);
