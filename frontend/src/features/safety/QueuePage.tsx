import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { usePages } from '../../api/pages';
import { PageHeading } from '../../components/PageHeading';
import { PagesEnd } from '../../components/PagesEnd';
import { PlainText } from '../../components/PlainText';
import { ProblemText } from '../../components/states';
import { day, Text, t } from '../../words/words';
import { me, signInHref } from '../participant/me';
import { ProjectCrumbById } from '../project/ProjectCrumb';
import { DecisionForm } from './DecisionForm';
import { Ending } from './Ending';
import { OpenText } from './OpenText';
import { type Case, decide, hide, listCases, type Outcome } from './safety';

/** A case also ends by itself when the words are taken back. */
type End = Exclude<Outcome, 'TAKEN_BACK'>;

/** The ends that somebody can choose, the one that changes more first. */
function choices({ ask, about }: Case): End[] {
  if (ask === 'COMPLAINT') return ['RESTORED', 'UPHELD'];
  if (about.kind === 'CONTRIBUTION' || about.kind === 'COMMENT') return ['HIDDEN', 'LEFT'];
  return about.kind === 'PROJECT' ? ['HIDDEN', 'DEALT_WITH', 'LEFT'] : ['DEALT_WITH', 'LEFT'];
}

const wordOf = (end: End, { about }: Case) =>
  end === 'HIDDEN' && about.kind === 'PROJECT' ? 'decide-HIDDEN-PROJECT' : (`decide-${end}` as const);

/** What it is about, said for the ear that hears one button after the other. */
const lineOf = ({ text }: Case) => (text?.title ?? text?.words ?? '').slice(0, 40);

const ReportedText = ({ one }: { one: Case }) => (
  <>
    {one.text ? (
      <blockquote>
        {one.text.title && (
          <p lang={one.text.lang} dir="auto">
            {one.text.title}
          </p>
        )}
        {one.text.words && <PlainText text={one.text.words} lang={one.text.lang ?? ''} />}
      </blockquote>
    ) : (
      <p class="hint">
        <Text id="case-gone" />
      </p>
    )}
    {one.text && !one.text.hiddenFor && <OpenText about={one.about}>{lineOf(one)}</OpenText>}
    {one.text?.hiddenFor && (
      <div class="note">
        <p>
          <Text id="case-hidden-for" /> <Text id={`clause-${one.text.hiddenFor}`} />
        </p>
        {one.text.hiddenReason && <PlainText text={one.text.hiddenReason} lang="" />}
      </div>
    )}
  </>
);

function Said({ one }: { one: Case }) {
  return (
    <>
      {one.reports.length > 0 && (
        <>
          <h3>
            <Text id="case-reports" />
          </h3>
          <ul class="facts">
            {one.reports.map(({ concern, words, reportedOn }, index) => (
              <li key={index}>
                <Text id={`concern-${concern}`} /> <span class="when">{day(reportedOn)}</span>
                {words && <PlainText text={words} lang="" />}
              </li>
            ))}
          </ul>
        </>
      )}
      {one.complaint && (
        <>
          <h3>
            <Text id="case-complaint" />
          </h3>
          <PlainText text={one.complaint} lang="" />
        </>
      )}
    </>
  );
}

interface Deciding {
  id: string;
  outcome: End;
}

function CaseCard({ shown, deciding }: { shown: Case; deciding: Signal<Deciding | undefined> }) {
  const decided = useSignal<Case>();
  const one = decided.value ?? shown;
  const heading = useRef<HTMLHeadingElement>(null);
  const { decide: may } = one.actions;
  const outcome = deciding.value?.id === one.id ? deciding.value.outcome : undefined;

  function done(ended?: Case) {
    if (ended) decided.value = ended;
    deciding.value = undefined;
    heading.current?.focus(); // what had the focus is gone
  }
  return (
    <li class="card">
      <h2 ref={heading} tabIndex={-1}>
        <Text id="case-opened" with={{ kind: t(`case-${one.ask}`), date: day(one.openedOn) }} />
      </h2>
      {(one.atRisk || one.safeguarding) && (
        <p class="tag-list">
          {one.atRisk && (
            <span class="tag">
              <Text id="case-at-risk" />
            </span>
          )}
          {one.safeguarding && (
            <span class="tag">
              <Text id="case-safeguarding" />
            </span>
          )}
        </p>
      )}
      <ReportedText one={one} />
      <Said one={one} />
      {one.verdict && <Ending verdict={one.verdict} />}
      {!one.verdict && may && !may.enabled && <p class="why">{may.message}</p>}
      {!one.verdict && may?.enabled && !outcome && (
        <p class="actions">
          {choices(one).map((end) => (
            <button
              type="button"
              class="quiet"
              key={end}
              onClick={() => {
                deciding.value = { id: one.id, outcome: end };
                requestAnimationFrame(() =>
                  document.getElementById(end === 'HIDDEN' ? 'clause' : 'reason')?.focus(),
                );
              }}
            >
              <Text id={wordOf(end, one)} />
              <span class="vh"> {lineOf(one)}</span>
            </button>
          ))}
        </p>
      )}
      {outcome && (
        <>
          <h3>
            <Text id={wordOf(outcome, one)} />
          </h3>
          {wordOf(outcome, one) === 'decide-HIDDEN-PROJECT' && (
            <p>
              <Text id="hide-project-lede" />
            </p>
          )}
          <DecisionForm
            key={outcome}
            about={one.id}
            outcome={outcome}
            button={<Text id={outcome === 'HIDDEN' ? wordOf(outcome, one) : 'decide-save'} />}
            send={(reason, clause) =>
              outcome === 'HIDDEN' && one.about.kind === 'CONTRIBUTION'
                ? hide(one.about.id, clause, reason)
                : decide(one, outcome, reason, outcome === 'HIDDEN' ? clause : undefined)
            }
            onDecided={done}
          />
          <button type="button" class="quiet" onClick={() => done()}>
            <Text id="decide-cancel" />
          </button>
        </>
      )}
    </li>
  );
}

function Queue({ projectId }: { projectId: string | undefined }) {
  const pages = usePages(`cases/${projectId}`, (cursor) => listCases(projectId, cursor));
  const { items, problem } = pages;
  const deciding = useSignal<Deciding>(); // one form at a time: its fields have names on this page
  if (problem?.status === 403)
    return (
      <p class="note">
        <ProblemText problem={problem} />
      </p>
    );
  return (
    <>
      {items?.length === 0 && (
        <p class="card missing">
          <Text id="queue-none" />
        </p>
      )}
      {!!items?.length && (
        <ul class="cases">
          {items.map((one) => (
            <CaseCard key={one.id} shown={one} deciding={deciding} />
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={6} complete />
    </>
  );
}

/** What waits for a decision: in a project, or without one for the installation's admins. */
export function QueuePage({ id }: { id?: string }) {
  return (
    <div class="wrap block">
      {id && <ProjectCrumbById id={id} />}
      <div class="head">
        <PageHeading title={t('queue-title')} />
        <p>
          <Text id={id ? 'queue-lede' : 'queue-admin-lede'} />
        </p>
      </div>
      {me.value ? (
        <Queue projectId={id} />
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
