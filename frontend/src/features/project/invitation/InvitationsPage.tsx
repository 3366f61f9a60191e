import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Problem } from '../../../api/client';
import { usePages } from '../../../api/pages';
import { PageHeading } from '../../../components/PageHeading';
import { PagesEnd } from '../../../components/PagesEnd';
import { PageState } from '../../../components/states';
import { day, Text, t } from '../../../words/words';
import { NotYours } from '../../participant/NotYours';
import { Refused } from '../../participant/Refused';
import { ProjectCrumb } from '../ProjectCrumb';
import { useMine, useProject } from '../projects';
import { InviteForm } from './InviteForm';
import { type Invitation, listInvitations, revoke } from './invitations';
import { MadeInvitation } from './MadeInvitation';

function InvitationCard({ invitation }: { invitation: Invitation }) {
  const state = useSignal(invitation.state);
  const problem = useSignal<Problem>();
  const said = useRef<HTMLParagraphElement>(null);
  return (
    <li class="card">
      <p ref={said} tabIndex={-1}>
        <span class="tag">
          <Text id={`invitation-state-${state.value}`} />
        </span>
      </p>
      <h3>
        <Text id="invitation-uses" with={{ uses: invitation.uses, left: invitation.usesLeft }} />
      </h3>
      <p class="when">
        <Text id="invitation-made-on" with={{ date: day(invitation.madeOn) }} />,{' '}
        <Text id="invitation-ends-on" with={{ date: day(invitation.endsAt) }} />
      </p>
      {problem.value && <Refused problem={problem.value} />}
      {state.value === 'OPEN' && (
        <p class="actions">
          <button
            type="button"
            class="quiet"
            onClick={async () => {
              const result = await revoke(invitation.id);
              problem.value = result.problem;
              if (result.problem) return;
              state.value = 'REVOKED';
              said.current?.focus(); // the button is gone
            }}
          >
            <Text id="invitation-revoke" />{' '}
            <span class="vh">
              <Text id="invitation-revoke-which" with={{ date: day(invitation.madeOn) }} />
            </span>
          </button>
        </p>
      )}
    </li>
  );
}

function Made({ id, count }: { id: string; count: number }) {
  const pages = usePages(`invitations/${id}/${count}`, (cursor) => listInvitations(id, cursor));
  const { items } = pages;
  return (
    <section class="screen-only" aria-labelledby="so-far">
      <h2 id="so-far">
        <Text id="invitations-made" />
      </h2>
      {items?.length === 0 && (
        <p>
          <Text id="invitations-none" />
        </p>
      )}
      {items && (
        <ul class="cards">
          {items.map((invitation) => (
            <InvitationCard key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={6} />
    </section>
  );
}

/** For stewards: make an invitation, see which are open, and revoke one. Who came by which is not kept. */
export function InvitationsPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const { data: mine, problem: unknown } = useMine(id);
  const made = useSignal<{ made: Invitation; secret: string }>();
  const count = useSignal(0);
  if (!project || !(mine || unknown)) return <PageState problem={problem} again={again} />;
  const action = mine?.actions.invite;
  if (!action?.enabled)
    return (
      <NotYours why={action?.message ?? <Text id="invitations-not-yours" />} back={`/projects/${id}`}>
        <Text id="back-to-project" />
      </NotYours>
    );
  return (
    <div class="wrap block">
      <ProjectCrumb id={id} project={project} />
      <div class="head screen-only">
        <PageHeading title={t('invitations-title')} />
        <p>
          <Text id="invitations-lede" />
        </p>
      </div>
      {made.value && <MadeInvitation {...made.value} title={project.title} />}
      <InviteForm
        id={id}
        onMade={(invitation, secret) => {
          made.value = { made: invitation, secret };
          count.value++;
        }}
      />
      <Made id={id} count={count.value} />
    </div>
  );
}
