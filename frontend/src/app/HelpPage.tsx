import { PageHeading } from '../components/PageHeading';
import { Text, t } from '../words/words';
import { isDemo } from './demo';

const PHONE = '01702 000 000';

const HelpLine = () => (
  <section class="card" aria-labelledby="help-here">
    <h2 id="help-here">
      <Text id="help-here" />
    </h2>
    <p>
      <a class="phone" href={`tel:${PHONE.replaceAll(' ', '')}`}>
        <Text id="call-us" with={{ number: PHONE.replaceAll(' ', '\u00a0') }} />
      </a>
    </p>
    <p>
      <Text id="help-call-about" />
    </p>
    <p class="note">
      <Text id="help-invented" />
    </p>
  </section>
);

export const HelpPage = () => (
  <div class="wrap block">
    <PageHeading title={t('help-title')} />
    <p class="lede">
      <Text id={isDemo ? 'help-lede' : 'help-lede-here'} />
    </p>
    <div class="halves">
      {isDemo && <HelpLine />}
      <section class="card" aria-labelledby="help-danger">
        <h2 id="help-danger">
          <Text id="help-danger" />
        </h2>
        <p>
          <a class="phone" href="tel:999">
            <Text id="call-emergency" />
          </a>
        </p>
        <p>
          <a class="phone" href="tel:111">
            <Text id="call-health" />
          </a>
        </p>
        <p>
          <a class="phone" href="tel:116123">
            <Text id="call-samaritans" />
          </a>
        </p>
        <p>
          <Text id="help-real" />
        </p>
      </section>
    </div>
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
      </ul>
    </section>
  </div>
);
