import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFresh } from '../../../api/fresh';
import { PageState } from '../../../components/states';
import { type Key, Text, t } from '../../../words/words';
import { ChangedMeanwhile } from '../../participant/ChangedMeanwhile';
import { FormFrame } from '../../participant/FormFrame';
import { type Read, useForm } from '../../participant/useForm';
import { ChangePage } from '../ChangePage';
import type { Project } from '../projects';
import { PointFields } from './PointFields';
import type { FixedPoint } from './points';
import { check, editPoint, type PointWords, readPoint } from './writing';

const LABELS = {
  what: 'fixed-what-label',
  why: 'fixed-why-label',
  whoSays: 'fixed-who-says-label',
} as const satisfies Record<keyof PointWords, Key>;

function Edit({ project, point, read }: { project: Project; point: FixedPoint; read: Read<PointWords> }) {
  const { route } = useLocation();
  const life = useForm<PointWords, FixedPoint>({
    name: `fixed-point:${point.id}`,
    start: read.words,
    read,
    check,
    send: (words, about) => editPoint(point, about.read ?? read, words),
    readAgain: () => readPoint(point.id),
  });
  useEffect(() => {
    if (life.sent) route(`/projects/${project.id}/fixed-points`);
  }, [life.sent]);
  return (
    <FormFrame
      life={life}
      button={<Text id="fixed-edit-send" />}
      before={
        <ChangedMeanwhile
          life={life}
          label={(field) => <Text id={LABELS[field]} />}
          say={(_, value) => value}
        />
      }
    >
      <PointFields life={life} lang={project.lang} />
    </FormFrame>
  );
}

export function EditPointPage({ id }: { id: string }) {
  const { data: read, problem, again } = useFresh(() => readPoint(id));
  if (!read) return <PageState problem={problem} again={again} />;
  return (
    <ChangePage
      projectId={read.point.projectId}
      list="fixed-points"
      of={<Text id="fixed-title" />}
      title={t('fixed-edit-title')}
    >
      {(project) => <Edit project={project} point={read.point} read={read} />}
    </ChangePage>
  );
}
