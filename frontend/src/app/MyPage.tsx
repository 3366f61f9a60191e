import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { PageHeading } from '../components/PageHeading';
import { Waiting } from '../components/states';
import { MyContributions } from '../features/contribution/MyContributions';
import { AskedOfMe } from '../features/evaluation/AskedOfMe';
import { useRoundsForMe } from '../features/evaluation/evaluations';
import { MyNeeds } from '../features/participant/access/MyNeeds';
import { useNeeds } from '../features/participant/access/needs';
import { useContact } from '../features/participant/contact/contact';
import { MyContact } from '../features/participant/contact/MyContact';
import { draftOf } from '../features/participant/drafts';
import { type Me, me } from '../features/participant/me';
import { DRAFT, ProfileForm } from '../features/participant/ProfileForm';
import { SignedOut } from '../features/participant/SignedOut';
import { MyProjects } from '../features/project/MyProjects';
import { MyReports } from '../features/safety/MyReports';
import { tongue } from '../words/tongues';
import { list, Text, t } from '../words/words';

function Profile({ profile }: { profile: Me }) {
  const editing = useSignal(!!draftOf(DRAFT));
  const heading = useRef<HTMLHeadingElement>(null);
  if (editing.value)
    return (
      <ProfileForm
        profile={profile}
        heading={
          <h2>
            <Text id="profile-title" />
          </h2>
        }
        button="profile-save"
        onSaved={() => {
          editing.value = false;
          requestAnimationFrame(() => heading.current?.focus()); // the form that had the focus is gone
        }}
      />
    );
  return (
    <section class="card" aria-labelledby="profile">
      <h2 id="profile" ref={heading} tabIndex={-1}>
        <Text id="profile-title" />
      </h2>
      <dl class="aim">
        <div>
          <dt>
            <Text id="name-label" />
          </dt>
          <dd dir="auto">{profile.displayName}</dd>
        </div>
        {profile.languages.length > 0 && (
          <div>
            <dt>
              <Text id="my-languages-label" />
            </dt>
            <dd>{list(profile.languages.map(tongue))}</dd>
          </div>
        )}
      </dl>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          editing.value = true;
        }}
      >
        <Text id="profile-change" />
      </button>
    </section>
  );
}

/** Drawn once what stands at its top is known: cards that grow later would push the rest down. */
function Mine({ profile }: { profile: Me }) {
  const known = [useContact(), useNeeds(), useRoundsForMe()].every(({ data, problem }) => data || problem);
  if (!known)
    return (
      <div class="wrap block">
        <Waiting lines={16} />
      </div>
    );
  return (
    <>
      <div class="wrap block">
        <PageHeading title={t('me-title')} />
        <p class="lede">
          <Text id="me-lede" />
        </p>
        <div class="about-me">
          <Profile profile={profile} />
          <MyContact />
          <MyNeeds />
        </div>
        <p class="actions">
          <a class="more" href="/me/data">
            <Text id="my-data-link" />
          </a>
          <button type="button" class="quiet" onClick={() => print()}>
            <Text id="access-print" />
          </button>
        </p>
      </div>
      <AskedOfMe />
      <section class="sunk" aria-labelledby="my-projects">
        <div class="wrap block">
          <div class="head">
            <h2 id="my-projects">
              <Text id="my-projects" />
            </h2>
          </div>
          <MyProjects />
        </div>
      </section>
      <section class="wrap block" aria-labelledby="my-words">
        <div class="head">
          <h2 id="my-words">
            <Text id="my-words" />
          </h2>
        </div>
        <MyContributions />
      </section>
      <MyReports />
    </>
  );
}

/** Features that know nothing of each other, on the one page that is about one person. */
export function MyPage() {
  if (!me.value)
    return (
      <SignedOut title={t('me-title')} lede={<Text id="me-sign-in" />}>
        <a class="quiet" href="/slip">
          <Text id="me-slip" />
        </a>
      </SignedOut>
    );
  return <Mine profile={me.value} />;
}
