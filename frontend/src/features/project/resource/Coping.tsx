import { ErrorSummary } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { PlainText } from '../../../components/PlainText';
import { day, Text } from '../../../words/words';
import { Refused } from '../../participant/Refused';
import { useShortForm } from '../../participant/useShortForm';
import type { Project } from '../projects';
import type { ResourcePlan } from './resources';
import { checkCoping, cope } from './writing';

interface Props {
  project: Project;
  plan: ResourcePlan;
  plans: boolean;
}

function CopingForm({ project, said }: { project: Project; said: string }) {
  const { words, write, fault, faults, problem, saved, submit } = useShortForm({
    name: `coping:${project.id}:${project.stage}`,
    start: { words: said },
    check: checkCoping,
    send: (written: { words: string }) => cope(project.id, written.words),
  });
  return (
    <form
      class="card screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} />
      {problem && <Refused problem={problem} />}
      <TextField
        id="words"
        long
        lang={project.lang}
        label={<Text id="resource-coping-label" />}
        hint={<Text id="resource-coping-hint" />}
        error={fault('words')}
        value={words.words}
        onChange={(changed) => write({ words: changed })}
      />
      <p class="saving">
        <button type="submit" class="btn">
          <Text id="resource-coping-send" />
        </button>
        <span role="status">{saved && <Text id="saved" />}</span>
      </p>
    </form>
  );
}

/** How the stewards cope with what is missing, stage by stage; in the stage of today they may still write it. */
export function Coping({ project, plan, plans }: Props) {
  const isMissing = plan.items.some(({ met }) => !met);
  const now = plan.coping.find(({ stage }) => stage === project.stage);
  if (!isMissing && !plan.coping.length) return null;
  return (
    <section aria-labelledby="coping">
      <h2 id="coping">
        <Text id="resource-coping" />
      </h2>
      {isMissing && !now && (
        <p class="note">
          <Text id="resource-coping-none" />
        </p>
      )}
      {plan.coping.map(({ stage, words, writtenOn }) => (
        <div class="said" key={stage}>
          <h3>
            <Text id={`stage-${stage}`} />
          </h3>
          <PlainText text={words} lang={project.lang} />
          <p class="when">
            <Text id="resource-coping-on" with={{ date: day(writtenOn) }} />
          </p>
        </div>
      ))}
      {plans && isMissing && <CopingForm key={project.stage} project={project} said={now?.words ?? ''} />}
    </section>
  );
}
