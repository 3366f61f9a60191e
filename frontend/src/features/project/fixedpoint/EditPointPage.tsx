import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFresh } from '../../../api/fresh';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { type Key, Text, t } from '../../../words/words';
import { ChangedMeanwhile } from '../../participant/ChangedMeanwhile';
import { FormFrame } from '../../participant/FormFrame';
import { me } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { type Read, useForm } from '../../participant/useForm';
import { type Project, useMine, useProject } from '../projects';
import { PointFields } from './PointFields';
import type { FixedPoint } from './points';
import { check, editPoint, type PointWords, readPoint } from './writing';

const LABELS = {
  what: 'fixed-what-label',
  why: 'fixed-why-label',
  whoSays: 'fixed-who-says-label',
} as const satisfies Record<keyof PointWords, Key>;

const listOf = (projectId: string) => `/projects/${projectId}/fixed-points`;

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
    if (life.sent) route(listOf(project.id));
  }, [life.sent]);
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <p class="crumb">
            <a href={listOf(project.id)}>
              <Text id="fixed-title" />
            </a>
          </p>
          <PageHeading title={t('fixed-edit-title')} />
        </div>
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
      </div>
    </div>
  );
}

/** Once it is known which project it is of. */
function InProject({ read }: { read: Read<PointWords> & { point: FixedPoint } }) {
  const { projectId } = read.point;
  const { data: project, problem, again } = useProject(projectId);
  const { data: mine, problem: unknown } = useMine(projectId);
  const action = mine?.actions.plan;
  if (me.value === null || (action && !action.enabled))
    return (
      <NotYours why={action?.message ?? <Text id="not-yours-sign-in" />} back={listOf(projectId)}>
        <Text id="fixed-back" />
      </NotYours>
    );
  if (!project || !(mine || unknown)) return <PageState problem={problem} again={again} />;
  return <Edit project={project} point={read.point} read={read} />;
}

export function EditPointPage({ id }: { id: string }) {
  const { data: read, problem, again } = useFresh(() => readPoint(id));
  return read ? <InProject read={read} /> : <PageState problem={problem} again={again} />;
}
