import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ChoiceField } from '../../../components/ChoiceField';
import { DateField } from '../../../components/DateField';
import type { Fault } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { tooLong } from '../../../components/tooLong';
import { Text, t } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { useForm } from '../../participant/useForm';
import type { Project } from '../projects';
import { PlanForm } from './PlanForm';
import type { Course, DeliveryAnswer } from './stages';
import { ANSWERS, declare } from './writing';

interface Words {
  answer: DeliveryAnswer | '';
  because: string;
  byDay: string;
}
const MOST = 1_000;

function check({ answer, because, byDay }: Words): Fault[] {
  const faults: Fault[] = [];
  if (!answer) faults.push({ field: 'answer', message: t('delivery-answer-missing') });
  if (answer === 'NO' && !because.trim())
    faults.push({ field: 'because', message: t('delivery-because-missing') });
  faults.push(...tooLong('because', because, MOST));
  if (answer === 'NOT_YET' && !byDay) faults.push({ field: 'byDay', message: t('delivery-by-missing') });
  return faults;
}

function Declare({ project }: { project: Project }) {
  const { route } = useLocation();
  const life = useForm<Words, Course>({
    name: `co-delivery:${project.id}`,
    start: { answer: '', because: '', byDay: '' },
    check,
    send: ({ answer, because, byDay }) =>
      declare(project.id, {
        answer: answer as DeliveryAnswer,
        ...(because.trim() && { because: because.trim() }),
        ...(answer === 'NOT_YET' && { byDay }),
      }),
  });
  useEffect(() => {
    if (life.sent) route(`/projects/${project.id}/stages`);
  }, [life.sent]);
  const { words, fault, write } = life;
  return (
    <FormFrame life={life} button={<Text id="delivery-send" />}>
      <ChoiceField
        id="answer"
        label={<Text id="delivery-answer-label" />}
        error={fault('answer')}
        options={ANSWERS}
        word={(answer) => <Text id={`delivery-answer-${answer}`} />}
        value={words.answer || undefined}
        onChange={(answer) => write({ answer })}
      />
      {words.answer === 'NOT_YET' && (
        <DateField
          id="byDay"
          label={<Text id="delivery-by-label" />}
          error={fault('byDay')}
          value={words.byDay}
          onChange={(byDay) => write({ byDay })}
        />
      )}
      <TextField
        id="because"
        long
        optional={words.answer !== 'NO'}
        lang={project.lang}
        label={<Text id="delivery-because-label" />}
        hint={<Text id="delivery-because-hint" />}
        error={fault('because')}
        value={words.because}
        onChange={(because) => write({ because })}
      />
    </FormFrame>
  );
}

export const DeliveryPage = ({ id }: { id: string }) => (
  <PlanForm id={id} title={t('delivery-title')} lede={<Text id="delivery-lede" />}>
    {(project) => <Declare project={project} />}
  </PlanForm>
);
