import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../api/client';
import { beginning } from '../../components/beginning';
import { ChoiceField } from '../../components/ChoiceField';
import type { Fault } from '../../components/ErrorSummary';
import { TextField } from '../../components/Field';
import { PageHeading } from '../../components/PageHeading';
import { NotFound, PageState } from '../../components/states';
import { TickField } from '../../components/TickField';
import { tooLong } from '../../components/tooLong';
import { Text, t } from '../../words/words';
import { useContribution } from '../contribution/contributions';
import { NotToBeRead } from '../contribution/NotToBeRead';
import { useRound } from '../evaluation/results/results';
import { HelpNow, HelpNumbers } from '../installation/HelpNow';
import { useOrganisation } from '../organisation/organisations';
import { FormFrame } from '../participant/FormFrame';
import { me } from '../participant/me';
import { useForm } from '../participant/useForm';
import { useProject } from '../project/projects';
import { type About, addressOf, CONCERNS, type Concern, kindOf, type Receipt, report } from './safety';

interface Words {
  concern: Concern | '';
  words: string;
  tellSafeguarding: boolean;
}
const nothing: Words = { concern: '', words: '', tellSafeguarding: false };
const MOST = 5_000;

function check({ concern, words }: Words): Fault[] {
  const faults: Fault[] = [];
  if (!concern) faults.push({ field: 'concern', message: t('concern-missing') });
  faults.push(...tooLong('words', words, MOST));
  return faults;
}

/** Stands there as soon as somebody says it, before and whatever they send. */
const AtRisk = () => (
  <section class="note" role="status" aria-labelledby="at-risk">
    <h2 id="at-risk">
      <Text id="at-risk-title" />
    </h2>
    <p>
      <Text id="at-risk-lede" />
    </p>
    <HelpNumbers />
  </section>
);

function ThankYou({ receipt }: { receipt: Receipt }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="card thanks">
      <h2 ref={heading} tabIndex={-1}>
        <Text id="report-thanks" />
      </h2>
      <p>
        <Text id="report-thanks-next" />
      </p>
      <p>
        <Text id={me.value ? 'report-thanks-me' : 'report-receipt-hint'} />
      </p>
      <p class="actions">
        <a class="btn" href={`/receipts/${receipt.id}`}>
          <Text id="report-receipt" />
        </a>
        <a class="quiet" href="/help">
          <Text id="nav-help" />
        </a>
      </p>
    </div>
  );
}

function Form({ about }: { about: About }) {
  const life = useForm<Words, Receipt>({
    name: `report:${about.id}`,
    start: nothing,
    open: true,
    check,
    send: ({ concern, words, tellSafeguarding }, { key }) =>
      report({ about, concern: concern as Concern, words, tellSafeguarding }, key),
  });
  const { words, fault, write } = life;
  if (life.sent) return <ThankYou receipt={life.sent} />;
  const atRisk = words.concern === 'SOMEONE_AT_RISK';
  return (
    <FormFrame life={life} button={<Text id="report-send" />}>
      <ChoiceField
        id="concern"
        label={<Text id="concern-label" />}
        error={fault('concern')}
        options={CONCERNS}
        word={(concern) => <Text id={`concern-${concern}`} />}
        value={words.concern || undefined}
        onChange={(concern) => write({ concern })}
      />
      {atRisk && <AtRisk />}
      {atRisk && (
        <TickField
          id="tell"
          label={<Text id="tell-safeguarding" />}
          hint={<Text id="tell-safeguarding-hint" />}
          checked={words.tellSafeguarding}
          onChange={(tellSafeguarding) => write({ tellSafeguarding })}
        />
      )}
      <div class="said-in">
        <TextField
          id="words"
          long
          optional
          label={<Text id="report-words-label" />}
          hint={<Text id="report-words-hint" />}
          error={fault('words')}
          value={words.words}
          onChange={(said) => write({ words: said })}
        />
        <HelpNow />
      </div>
    </FormFrame>
  );
}

interface Shown {
  about: About;
  /** What it is, in a line; undefined until it is known. */
  what: string | undefined;
  lang?: string | undefined;
  problem: Problem | undefined;
  again: () => void;
}

function Screen({ about, what, lang, problem, again }: Shown) {
  if (problem?.status === 410) return <NotToBeRead problem={problem} />;
  if (what === undefined) return <PageState problem={problem} again={again} />;
  const address = addressOf(about);
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <PageHeading title={t('report-title')} />
          <p class="lede">
            <Text id="report-lede" />
          </p>
          {me.value === null && (
            <p>
              <Text id="report-lede-guest" />
            </p>
          )}
          <p>
            <Text id="report-what" />{' '}
            {address ? (
              <a href={address} lang={lang} dir="auto">
                {what}
              </a>
            ) : (
              what
            )}
          </p>
          <p>
            <a href="/house-rules">
              <Text id="house-rules" />
            </a>
          </p>
        </div>
        <Form about={about} />
      </div>
    </div>
  );
}

const LINE = 120;

function AboutContribution({ about }: { about: About }) {
  const { data, problem, again } = useContribution(about.id);
  const what = data && (data.contentNote ?? beginning(data.text, LINE));
  return <Screen about={about} what={what} lang={data?.lang} problem={problem} again={again} />;
}

function AboutProject({ about }: { about: About }) {
  const { data, problem, again } = useProject(about.id);
  return <Screen about={about} what={data?.title} lang={data?.lang} problem={problem} again={again} />;
}

function AboutOrganisation({ about }: { about: About }) {
  const { data, problem, again } = useOrganisation(about.id);
  return <Screen about={about} what={data?.name} problem={problem} again={again} />;
}

function AboutRound({ about }: { about: About }) {
  const { data, problem, again } = useRound(about.id);
  return <Screen about={about} what={data?.title} lang={data?.lang} problem={problem} again={again} />;
}

/** It was read a moment ago, and stands nowhere by itself. */
const AboutComment = ({ about }: { about: About }) => (
  <Screen about={about} what={t('report-a-comment')} problem={undefined} again={() => undefined} />
);

export function ReportPage({ about: name, id }: { about: string; id: string }) {
  const kind = kindOf(name);
  if (!kind) return <NotFound />;
  const Known = {
    CONTRIBUTION: AboutContribution,
    PROJECT: AboutProject,
    ORGANISATION: AboutOrganisation,
    EVALUATION: AboutRound,
    COMMENT: AboutComment,
  }[kind];
  return <Known about={{ kind, id }} />;
}
