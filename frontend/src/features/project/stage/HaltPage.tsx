import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ChoiceField } from '../../../components/ChoiceField';
import type { Fault } from '../../../components/ErrorSummary';
import { TextField } from '../../../components/Field';
import { tooLong } from '../../../components/tooLong';
import { Text, t } from '../../../words/words';
import { FormFrame } from '../../participant/FormFrame';
import { useForm } from '../../participant/useForm';
import type { Project } from '../projects';
import { PlanForm } from './PlanForm';
import type { HaltKind } from './stages';
import { HALTS, halt } from './writing';

interface Words {
  kind: HaltKind | '';
  because: string;
}
const MOST = 1_000;

function check({ kind, because }: Words): Fault[] {
  const faults: Fault[] = [];
  if (!kind) faults.push({ field: 'kind', message: t('halt-kind-missing') });
  if (!because.trim()) faults.push({ field: 'because', message: t('halt-because-missing') });
  faults.push(...tooLong('because', because, MOST));
  return faults;
}

function StandStill({ project }: { project: Project }) {
  const { route } = useLocation();
  const life = useForm<Words, Project>({
    name: `halt:${project.id}`,
    start: { kind: '', because: '' },
    check,
    send: ({ kind, because }) => halt(project.id, { kind: kind as HaltKind, because: because.trim() }),
  });
  useEffect(() => {
    if (life.sent) route(`/projects/${project.id}/stages`);
  }, [life.sent]);
  const { words, fault, write } = life;
  return (
    <FormFrame life={life} button={<Text id="halt-send" />}>
      <ChoiceField
        id="kind"
        label={<Text id="halt-kind-label" />}
        error={fault('kind')}
        options={HALTS}
        word={(kind) => <Text id={`halt-kind-${kind}`} />}
        value={words.kind || undefined}
        onChange={(kind) => write({ kind })}
      />
      <TextField
        id="because"
        long
        lang={project.lang}
        label={<Text id="halt-because-label" />}
        hint={<Text id="halt-because-hint" />}
        error={fault('because')}
        value={words.because}
        onChange={(because) => write({ because })}
      />
    </FormFrame>
  );
}

export const HaltPage = ({ id }: { id: string }) => (
  <PlanForm id={id} title={t('halt-title')} lede={<Text id="halt-lede" />}>
    {(project) => <StandStill project={project} />}
  </PlanForm>
);
