import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Key, Text, t } from '../../../words/words';
import { ChangedMeanwhile } from '../../participant/ChangedMeanwhile';
import { FormFrame } from '../../participant/FormFrame';
import { useForm } from '../../participant/useForm';
import type { Project } from '../projects';
import { LineFields } from './LineFields';
import { LineFrame, planOf } from './LineFrame';
import { OrganisationPledges } from './OrganisationPledges';
import type { ResourceKind, ResourceLine } from './resources';
import { checkLine, editLine, type LineWords, type ReadLine, readLine } from './writing';

const LABELS = {
  kind: 'resource-kind-label',
  what: 'resource-what-label',
  needed: 'resource-needed-label',
  unit: 'resource-unit-label',
  used: 'resource-used-label',
} as const satisfies Record<keyof LineWords, Key>;

function Edit({ project, read }: { project: Project; read: ReadLine }) {
  const { route } = useLocation();
  const life = useForm<LineWords, ResourceLine>({
    name: `resource-line:${read.line.id}`,
    start: read.words,
    read,
    check: checkLine,
    send: (words, about) => editLine(read.line, about.read ?? read, words),
    readAgain: () => readLine(read.line.id),
  });
  useEffect(() => {
    if (life.sent) route(planOf(project.id));
  }, [life.sent]);
  return (
    <FormFrame
      life={life}
      button={<Text id="resource-edit-send" />}
      before={
        <ChangedMeanwhile
          life={life}
          label={(field) => <Text id={LABELS[field]} />}
          say={(field, value) =>
            field === 'kind' && value ? t(`resource-kind-${value as ResourceKind}`) : value
          }
        />
      }
    >
      <LineFields life={life} lang={project.lang} asksUsed />
    </FormFrame>
  );
}

export const EditLinePage = ({ id }: { id: string }) => (
  <LineFrame id={id} action="plan" title="resource-edit-title">
    {(project, read) => (
      <>
        <Edit project={project} read={read} />
        <OrganisationPledges project={project} line={read.line} />
      </>
    )}
  </LineFrame>
);
