import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { TextField } from '../../../components/Field';
import { PageState } from '../../../components/states';
import { TickField } from '../../../components/TickField';
import { Text } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { useForm } from '../../participant/useForm';
import type { Project } from '../projects';
import { LineFrame, planOf } from './LineFrame';
import { type MyPledge, quantity, type ResourceLine, useMyPledges } from './resources';
import { checkPledge, type PledgeWords, pledge, pledgeWords } from './writing';

interface Props {
  project: Project;
  line: ResourceLine;
}

function PledgeForm({ project, line, mine }: Props & { mine: MyPledge | undefined }) {
  const { route } = useLocation();
  const life = useForm<PledgeWords, MyPledge>({
    name: `pledge:${line.id}`,
    start: pledgeWords(mine),
    check: checkPledge,
    send: (words) => pledge(line, words),
  });
  useEffect(() => {
    if (life.sent) route(planOf(project.id));
  }, [life.sent]);
  const { words, fault, write } = life;
  return (
    <FormFrame life={life} button={<Text id="resource-pledge-send" />}>
      <p>
        <Text id="resource-pledge-needed" with={{ needed: quantity(line, line.needed) }} />
      </p>
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
        hint={<Text id="resource-note-hint" />}
        error={fault('note')}
        value={words.note}
        onChange={(note) => write({ note })}
      />
      <TickField
        id="showName"
        label={<Text id="resource-show-name" />}
        hint={<Text id="resource-show-name-hint" />}
        error={fault('showName')}
        checked={words.showName}
        onChange={(showName) => write({ showName })}
      />
    </FormFrame>
  );
}

/** Once it is known what I pledged before. */
function Pledging({ project, line }: Props) {
  const { data, problem, again } = useMyPledges(project.id);
  if (!data) return <PageState problem={problem} again={again} />;
  return (
    <PledgeForm
      project={project}
      line={line}
      mine={data.items.find(({ resourceId }) => resourceId === line.id)}
    />
  );
}

export const PledgePage = ({ id }: { id: string }) => (
  <LineFrame id={id} action="pledge" title="resource-pledge-title">
    {(project, { line }) => <Pledging project={project} line={line} />}
  </LineFrame>
);
