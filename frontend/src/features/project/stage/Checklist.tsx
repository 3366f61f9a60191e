import '../../../styles/stages.css';
import type { Schemas } from '../../../api/client';
import { Icon } from '../../../components/Icon';
import { Failed, Waiting } from '../../../components/states';
import { served, Text } from '../../../words/words';
import { CHECK } from '../StagePath';
import { useNextStage } from './stages';

const Line = ({ message, met }: Schemas['Criterion']) => (
  <li class={met ? 'met' : 'open'}>
    <span class="mark" aria-hidden="true">
      {met && <Icon drawing={CHECK} />}
    </span>
    <div>
      <p {...served()}>{message}</p>
      <p class="state">
        <Text id={met ? 'criterion-met' : 'criterion-open'} />
      </p>
    </div>
  </li>
);

/** What the next stage asks for, seen before anybody tries: the same list as a refusal would give. */
export function Checklist({ id }: { id: string }) {
  const { data: next, problem, again } = useNextStage(id);
  if (!next) return problem ? <Failed problem={problem} again={again} /> : <Waiting lines={4} />;
  if (!next.criteria.length)
    return (
      <p>
        <Text id={next.stage ? 'next-nothing' : 'next-last'} />
      </p>
    );
  return (
    <>
      <ul class="checklist">
        {next.criteria.map((one) => (
          <Line key={one.rule} {...one} />
        ))}
      </ul>
      {next.criteria.every(({ met }) => met) && (
        <p class="note">
          <Text id="next-ready" />
        </p>
      )}
    </>
  );
}
