import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFresh } from '../../../api/fresh';
import { PageHeading } from '../../../components/PageHeading';
import { PageState } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { me } from '../../participant/me';
import { NotYours } from '../../participant/NotYours';
import { type Read, useForm } from '../../participant/useForm';
import { ProjectCrumb } from '../ProjectCrumb';
import { type Project, useMine } from '../projects';
import { check, type ProjectWords, readForEdit } from './draft';
import { ProjectForm } from './ProjectForm';
import { edit } from './saving';

function Edit({ id, read }: { id: string; read: Read<ProjectWords> }) {
  const { route } = useLocation();
  const life = useForm<ProjectWords, Project>({
    name: `project:${id}`,
    start: read.words,
    read,
    check: (words) => check(words, read.words),
    send: (words, about) => edit(id, words, about.read ?? read),
    readAgain: () => readForEdit(id),
  });
  useEffect(() => {
    if (life.sent) route(`/projects/${id}`);
  }, [life.sent]);
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <ProjectCrumb id={id} project={read.words} />
          <PageHeading title={t('edit-title')} />
          <p class="lede">
            <Text id="edit-lede" />
          </p>
        </div>
        <ProjectForm life={life} button={<Text id="edit-send" />} before={read.words} />
      </div>
    </div>
  );
}

/** Who may not edit is told why, before writing anything. */
export function EditPage({ id }: { id: string }) {
  const { data: read, problem, again } = useFresh(() => readForEdit(id));
  const { data: mine, problem: unknown } = useMine(id);
  const action = mine?.actions.edit;
  if (me.value === null || (action && !action.enabled))
    return (
      <NotYours why={action?.message ?? <Text id="not-yours-sign-in" />} back={`/projects/${id}`}>
        <Text id="back-to-project" />
      </NotYours>
    );
  if (!read || !(mine || unknown)) return <PageState problem={problem} again={again} />;
  return <Edit id={id} read={read} />;
}
