import { useLocation } from 'preact-iso';
import { PageHeading } from '../../components/PageHeading';
import { Waiting } from '../../components/states';
import { Text, t } from '../../words/words';
import { useInstallation } from '../installation/installation';
import { acceptHref, inApp, me } from './me';
import { ProfileForm } from './ProfileForm';

/** The first time somebody signs in: one question, and back to where they were. */
export function WelcomePage() {
  const { query, route } = useLocation();
  const to = inApp(query.to);
  const { data, problem } = useInstallation(); // the languages to choose from: the form is drawn once they are known
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <PageHeading title={t('welcome-title')} />
          <p class="lede">
            <Text id="welcome-lede" />
          </p>
        </div>
        {data || problem ? (
          <ProfileForm
            {...(me.value && { profile: me.value })}
            button="welcome-go-on"
            onSaved={() => route(me.value?.hasAccepted ? to : acceptHref(to), true)}
          />
        ) : (
          <Waiting lines={24} />
        )}
      </div>
    </div>
  );
}
