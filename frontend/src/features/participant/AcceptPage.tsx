import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import type { Problem } from '../../api/client';
import { invalidate } from '../../api/resource';
import { PageHeading } from '../../components/PageHeading';
import { PageState } from '../../components/states';
import { day, Text, t } from '../../words/words';
import { useInstallation } from '../installation/installation';
import { accept, inApp, me } from './me';
import { Refused } from './Refused';
import { SignedOut } from './SignedOut';

const ASKED = ['terms', 'privacy'] as const;

function Asked({ to }: { to: string }) {
  const { data: installation, problem, again } = useInstallation();
  const refused = useSignal<Problem>();
  const sending = useSignal(false);
  const { route } = useLocation();
  if (!installation) return <PageState problem={problem} again={again} />;

  async function yes(terms: string, privacy: string) {
    if (sending.peek()) return;
    sending.value = true;
    refused.value = undefined;
    const said = await accept({ terms, privacy });
    sending.value = false;
    if (said.data) return route(to, true);
    refused.value = said.problem;
    invalidate('installation'); // perhaps there is a newer version by now
  }

  const { terms, privacy } = installation;
  return (
    <div class="wrap block">
      <PageHeading title={t('accept-title')} />
      <p class="lede">
        <Text id="accept-lede" />
      </p>
      <div class="card">
        {refused.value && <Refused problem={refused.value} />}
        <ul class="facts">
          {ASKED.map((name) => (
            <li key={name}>
              <a href={`/${name}`}>
                <Text id={`document-${name}`} />
              </a>
              <p class="when">
                <Text
                  id="version-since"
                  with={{ version: installation[name].version, date: day(installation[name].since) }}
                />
              </p>
            </li>
          ))}
        </ul>
        <p>
          <Text id="accept-means" />
        </p>
        <p class="actions">
          <button
            type="button"
            class="btn"
            aria-disabled={sending.value}
            onClick={() => yes(terms.version, privacy.version)}
          >
            <Text id={sending.value ? 'sending' : 'accept-yes'} />
          </button>
          <a class="quiet" href={to}>
            <Text id="accept-later" />
          </a>
        </p>
      </div>
    </div>
  );
}

/** Asked when somebody begins, and again when what applies has changed. Reading goes on without it. */
export function AcceptPage() {
  const { query } = useLocation();
  const to = inApp(query.to);
  if (me.value) return <Asked to={to} />;
  return <SignedOut title={t('accept-title')} />;
}
