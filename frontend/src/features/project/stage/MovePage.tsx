import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ChoiceField } from '../../../components/ChoiceField';
import type { Fault } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { PageState } from '../../../components/states';
import { tooLong } from '../../../components/tooLong';
import { Text, t } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { useForm } from '../../participant/useForm';
import { type Project, STAGES, type Stage } from '../projects';
import { Checklist } from './Checklist';
import { PlanForm } from './PlanForm';
import { type Course, useNextStage } from './stages';
import { move } from './writing';

interface Words {
  stage: Stage | '';
  words: string;
}
const MOST = 2_000;

function check({ stage, words }: Words): Fault[] {
  const faults: Fault[] = [];
  if (!stage) faults.push({ field: 'stage', message: t('move-stage-missing') });
  if (!words.trim()) faults.push({ field: 'words', message: t('move-words-missing') });
  faults.push(...tooLong('words', words, MOST));
  return faults;
}

function Move({ project }: { project: Project }) {
  const { route } = useLocation();
  const { data: next, problem, again } = useNextStage(project.id);
  const life = useForm<Words, Course>({
    name: `move:${project.id}:${project.stage}`,
    start: { stage: '', words: '' },
    check,
    send: ({ stage, words }, { key }) => move(project.id, stage as Stage, words.trim(), key),
  });
  useEffect(() => {
    if (life.sent) route(`/projects/${project.id}/stages`);
  }, [life.sent]);
  if (!next) return <PageState problem={problem} again={again} />;
  const { words, fault, write } = life;
  const earlier = STAGES.slice(0, STAGES.indexOf(project.stage));
  const goesBack = !!words.stage && words.stage !== next.stage;
  return (
    <FormFrame life={life} button={<Text id="move-send" />}>
      <ChoiceField
        id="stage"
        label={<Text id="move-stage-label" />}
        error={fault('stage')}
        options={[...(next.stage ? [next.stage] : []), ...earlier]}
        word={(stage) => (
          <Text
            id={stage === next.stage ? 'move-on-to' : 'move-back-to'}
            with={{ stage: t(`stage-${stage}`) }}
          />
        )}
        value={words.stage || undefined}
        onChange={(stage) => write({ stage })}
      />
      {!goesBack && next.stage && (
        <section aria-labelledby="asked">
          <h2 id="asked">
            <Text id="next-title" with={{ stage: t(`stage-${next.stage}`) }} />
          </h2>
          <Checklist id={project.id} />
        </section>
      )}
      <TextField
        id="words"
        long
        lang={project.lang}
        label={<Text id={goesBack ? 'move-words-back' : 'move-words-on'} />}
        hint={<Text id={goesBack ? 'move-words-back-hint' : 'move-words-on-hint'} />}
        error={fault('words')}
        value={words.words}
        onChange={(words) => write({ words })}
      />
    </FormFrame>
  );
}

export const MovePage = ({ id }: { id: string }) => (
  <PlanForm id={id} title={t('move-title')} lede={<Text id="move-lede" />}>
    {(project) => <Move project={project} />}
  </PlanForm>
);
