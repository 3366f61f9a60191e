import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Problem } from '../../../api/client';
import { usePages } from '../../../api/pages';
import { Action } from '../../../components/Action';
import { PageHeading } from '../../../components/PageHeading';
import { PagesEnd } from '../../../components/PagesEnd';
import { PageState, ProblemText } from '../../../components/states';
import { day, Text, t } from '../../../words/words';
import { me, signInHref } from '../../participant/me';
import { Refused } from '../../participant/Refused';
import { ProjectCrumb } from '../ProjectCrumb';
import { useMine, useProject } from '../projects';
import { DUTIES, type Duty, listMembers, type Member, offer, takeOfferBack } from './memberships';

type Give = NonNullable<ReturnType<typeof useMine>['data']>['actions'][string];

/** What somebody holds is theirs to give back; a steward only offers, and may think better of it. */
function MemberCard({ member, give }: { member: Member; give: Give | undefined }) {
  const offered = useSignal<readonly Duty[]>(member.offered);
  const problem = useSignal<Problem>();
  const said = useRef<HTMLParagraphElement>(null);

  async function settle(duty: Duty, offers: boolean) {
    const result = await (offers ? offer : takeOfferBack)(member.membershipId, duty);
    problem.value = result.problem;
    if (result.problem) return;
    const others = offered.peek().filter((each) => each !== duty);
    offered.value = offers ? [...others, duty] : others;
    said.current?.focus();
  }

  return (
    <li class="card member">
      <h2 dir="auto">{member.displayName}</h2>
      <p class="when" ref={said} tabIndex={-1}>
        <Text id="joined-on" with={{ date: day(member.joinedOn) }} />
        <span class="tag-list">
          {member.expertise && (
            <span class="tag">
              <Text id={`shown-${member.expertise}`} />
            </span>
          )}
          {member.duties.map((duty) => (
            <span class="tag" key={duty}>
              <Text id={`duty-${duty}`} />
            </span>
          ))}
          {offered.value.map((duty) => (
            <span class="tag waiting-answer" key={duty}>
              <Text id={`duty-asked-${duty}`} />
            </span>
          ))}
        </span>
      </p>
      {problem.value && <Refused problem={problem.value} />}
      {give?.enabled && (
        <p class="actions">
          {DUTIES.filter((duty) => !member.duties.includes(duty)).map((duty) => {
            const asked = offered.value.includes(duty);
            return (
              <Action key={duty} action={give} quiet onAct={() => settle(duty, !asked)}>
                <Text id={asked ? `duty-unoffer-${duty}` : `duty-offer-${duty}`} />
                <span class="vh"> {member.displayName}</span>
              </Action>
            );
          })}
        </p>
      )}
    </li>
  );
}

function Members({ id, give }: { id: string; give: Give | undefined }) {
  const pages = usePages(`members/${id}`, (cursor) => listMembers(id, cursor));
  const { items, problem } = pages;
  if (problem?.status === 403)
    return (
      <div class="note">
        <p>
          <ProblemText problem={problem} />
        </p>
      </div>
    );
  return (
    <>
      {give && !give.enabled && <p class="why">{give.message}</p>}
      {items && (
        <ul class="cards">
          {items.map((member) => (
            <MemberCard key={member.membershipId} member={member} give={give} />
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={6} complete />
    </>
  );
}

/** Who takes part, for the stewards and facilitators of the project. What people say of themselves is here only where they chose so. */
export function PeoplePage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const mine = useMine(id);
  if (!project || (me.value && mine.loading && !mine.data))
    return <PageState problem={problem} again={again} />;
  return (
    <div class="wrap block">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('people-title')} />
        <p>
          <Text id="people-lede" />
        </p>
      </div>
      {mine.data?.actions.seeAccessNeeds?.enabled && (
        <p class="actions">
          <a class="quiet" href={`/projects/${id}/access`}>
            <Text id="provide-link" />
          </a>
        </p>
      )}
      {me.value ? (
        <Members id={id} give={mine.data?.actions.giveDuties} />
      ) : (
        <p class="actions">
          <a class="btn" href={signInHref()}>
            <Text id="sign-in-back" />
          </a>
        </p>
      )}
    </div>
  );
}
