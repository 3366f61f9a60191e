import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import type { Schemas } from '../../api/client';
import { Action } from '../../components/Action';
import { PageHeading } from '../../components/PageHeading';
import { PageState } from '../../components/states';
import { day, Text, t } from '../../words/words';
import { ProjectCrumbById } from '../project/ProjectCrumb';
import {
  type Contribution,
  type ContributionMine,
  useContribution,
  useMyContribution,
} from './contributions';
import { NotToBeRead } from './NotToBeRead';
import { ReportSaid, Said } from './Said';
import { TakeBack } from './TakeBack';
import { type Hidden, WhyHidden } from './WhyHidden';

function ForAuthor({ said, mine }: { said: Contribution; mine: ContributionMine }) {
  const { route } = useLocation();
  const { edit, withdraw }: { edit?: Schemas['Action']; withdraw?: Schemas['Action'] } = mine.actions;
  return (
    <section class="card" aria-labelledby="yours">
      <h2 id="yours">
        <Text id="yours-title" />
      </h2>
      {mine.editableUntil && edit?.enabled && (
        <p>
          <Text id="editable-until" with={{ date: day(mine.editableUntil) }} />
        </p>
      )}
      {mine.noteAdded && (
        <p class="note">
          <Text id="note-added" />
        </p>
      )}
      <div class="actions">
        <Action action={edit} href={`/contributions/${said.id}/edit`}>
          <Text id="change-words" />
        </Action>
        <TakeBack said={said} action={withdraw} onTaken={() => route(`/projects/${said.projectId}#told`)} />
      </div>
    </section>
  );
}

/** What its author sees: which house rule, why, and the words, which stay theirs to take back. */
function HiddenWords({
  hidden,
  mine,
  children,
}: {
  hidden: Hidden;
  mine: ContributionMine;
  children: ComponentChildren;
}) {
  const { route } = useLocation();
  const { said, hiddenOn } = hidden;
  return (
    <div class="sunk">
      <div class="wrap block narrow">
        <ProjectCrumbById id={said.projectId} />
        <PageHeading title={t('yours-hidden')} />
        <p class="lede">
          <Text id="yours-hidden-lede" />
        </p>
        <section class="card" aria-labelledby="hidden-why">
          <h2 id="hidden-why">
            <Text id="hidden-since" with={{ date: day(hiddenOn) }} />
          </h2>
          <WhyHidden hidden={hidden} />
          {children}
        </section>
        <Said said={said} />
        <TakeBack
          said={said}
          action={mine.actions.withdraw}
          onTaken={() => route(`/projects/${said.projectId}#told`)}
        />
      </div>
    </div>
  );
}

interface Props {
  id: string;
  /** What stands on a higher storey is handed in by the app: for the author of hidden words, and for who may hide them. */
  complaint: ComponentChildren;
  moderation: (said: Contribution) => ComponentChildren;
}

export function ContributionPage({ id, complaint, moderation }: Props) {
  const { data: said, problem, again } = useContribution(id);
  const mine = useMyContribution(id);
  const hidden = mine.data?.hidden;
  if (problem?.status === 410 && mine.data && hidden)
    return (
      <HiddenWords hidden={hidden} mine={mine.data}>
        {complaint}
      </HiddenWords>
    );
  if (problem?.status === 410)
    return mine.loading ? <PageState problem={undefined} again={again} /> : <NotToBeRead problem={problem} />;
  if (!said || !(mine.data || mine.problem)) return <PageState problem={problem} again={again} />;
  return (
    <div class="sunk">
      <div class="wrap block narrow">
        <ProjectCrumbById id={said.projectId} />
        <PageHeading title={t(`kind-${said.kind}`)} />
        <Said said={said}>{!mine.data?.mine && <ReportSaid said={said} />}</Said>
        {mine.data?.mine ? <ForAuthor said={said} mine={mine.data} /> : moderation(said)}
      </div>
    </div>
  );
}
