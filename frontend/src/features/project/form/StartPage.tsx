import { useEffect, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { pen, people } from '../../../components/drawings';
import { Icon } from '../../../components/Icon';
import { PageHeading } from '../../../components/PageHeading';
import { Text, t } from '../../../words/words';
import { useForm } from '../../participant/useForm';
import type { Project } from '../projects';
import { check, newProject, type ProjectWords } from './draft';
import { ProjectForm } from './ProjectForm';
import { start } from './saving';

export function StartPage() {
  const { route } = useLocation();
  const empty = useMemo(newProject, []);
  const life = useForm<ProjectWords, Project>({ name: 'project', start: empty, check, send: start });
  useEffect(() => {
    if (life.sent) route(`/projects/${life.sent.id}`);
  }, [life.sent]);
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <PageHeading title={t('start-title')} />
          <p class="lede">
            <Text id="start-lede" />
          </p>
          <ul class="promise">
            <li>
              <Icon drawing={people} />
              <Text id="start-promise-steward" />
            </li>
            <li>
              <Icon drawing={pen} />
              <Text id="start-promise-change" />
            </li>
          </ul>
        </div>
        <ProjectForm
          life={life}
          button={<Text id={life.words.privateBecause === undefined ? 'start-send' : 'start-send-private'} />}
        />
      </div>
    </div>
  );
}
