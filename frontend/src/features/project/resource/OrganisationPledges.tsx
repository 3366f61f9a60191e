import { useRef } from 'preact/hooks';
import { SelectField } from '../../../components/ChoiceField';
import { ErrorSummary } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { Text, t } from '../../../words/words';
import { AskFirst } from '../../participant/AskFirst';
import { Refused } from '../../participant/Refused';
import { useShortForm } from '../../participant/useShortForm';
import type { Project } from '../projects';
import { quantity, type ResourceLine, usePlan } from './resources';
import { checkOrganisation, type OrganisationWords, recordPledge, takeRecordedOut } from './writing';

interface Props {
  project: Project;
  line: ResourceLine;
}

function RecordPledge({ project, line }: Props) {
  const nothing: OrganisationWords = { organisation: '', amount: '', note: '' };
  const { words, write, fault, faults, problem, saved, submit } = useShortForm({
    name: `organisation-pledge:${line.id}`,
    start: nothing,
    check: checkOrganisation,
    send: (written: OrganisationWords) => recordPledge(line, written),
  });
  const named = new Map(project.organisations.map(({ organisationId, name }) => [organisationId, name]));
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} />
      {problem && <Refused problem={problem} />}
      <SelectField
        id="organisation"
        label={<Text id="resource-organisation-label" />}
        error={fault('organisation')}
        options={[...named.keys()]}
        word={(id) => named.get(id) ?? ''}
        none={t('resource-organisation-choose')}
        value={words.organisation}
        onChange={(organisation) => write({ organisation })}
      />
      <TextField
        id="amount"
        label={<Text id="resource-amount-label" />}
        hint={<Text id={line.currency ? 'resource-pounds-hint' : 'resource-amount-hint'} />}
        error={fault('amount')}
        value={words.amount}
        onChange={(amount) => write({ amount })}
      />
      <TextField
        id="note"
        optional
        lang={project.lang}
        label={<Text id="resource-note-label" />}
        error={fault('note')}
        value={words.note}
        onChange={(note) => write({ note })}
      />
      <p class="saving">
        <button type="submit" class="btn">
          <Text id="resource-organisation-send" />
        </button>
        <span role="status">{saved && <Text id="saved" />}</span>
      </p>
    </form>
  );
}

/** What organisations pledge, as the stewards write it down. */
export function OrganisationPledges({ project, line }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: plan } = usePlan(project.id);
  const planned = plan?.items.find((each) => each.line.id === line.id);
  const recorded = planned?.pledges.filter(({ organisationId }) => organisationId) ?? [];
  return (
    <section class="recorded" aria-labelledby="recorded">
      <h2 id="recorded" ref={heading} tabIndex={-1}>
        <Text id="resource-organisations" />
      </h2>
      {recorded.length > 0 && (
        <ul class="cards">
          {recorded.map(({ organisationId = '', by = '', amount }) => (
            <li class="card" key={organisationId}>
              <h3>{by}</h3>
              <p lang={project.lang} dir="auto">
                {quantity(line, amount)}
              </p>
              <AskFirst
                open={
                  <>
                    <Text id="plan-take-out" /> <span class="vh">{by}</span>
                  </>
                }
                sure={<Text id="resource-recorded-sure" />}
                yes={<Text id="plan-take-out-yes" />}
                no={<Text id="plan-take-out-no" />}
                act={() => takeRecordedOut(line, organisationId)}
                onDone={() => heading.current?.focus()}
              />
            </li>
          ))}
        </ul>
      )}
      {project.organisations.length ? (
        <RecordPledge project={project} line={line} />
      ) : (
        <p>
          <Text id="resource-organisations-none" />
        </p>
      )}
    </section>
  );
}
