import { useLocation } from 'preact-iso';
import { useFresh } from '../../api/fresh';
import { PageHeading } from '../../components/PageHeading';
import { PageState } from '../../components/states';
import { Text, t } from '../../words/words';
import { me } from '../participant/me';
import { NotYours } from '../participant/NotYours';
import type { Read } from '../participant/useForm';
import { useMyContribution } from './contributions';
import { EditForm } from './EditForm';
import { NotToBeRead } from './NotToBeRead';
import { type ContributionWords, edit, readForEdit } from './writing';

function Edit({ id, read }: { id: string; read: Read<ContributionWords> }) {
  const { route } = useLocation();
  return (
    <div class="sunk">
      <div class="wrap block form-grid">
        <div class="form-side">
          <p class="crumb">
            <a href={`/contributions/${id}`}>
              <Text id="back-to-words" />
            </a>
          </p>
          <PageHeading title={t('change-words')} />
        </div>
        <EditForm
          id={id}
          read={read}
          readAgain={() => readForEdit(id)}
          send={(words, before) => edit(id, words, before)}
          onSaved={() => route(`/contributions/${id}`)}
        />
      </div>
    </div>
  );
}

export function EditContributionPage({ id }: { id: string }) {
  const { data: read, problem, again } = useFresh(() => readForEdit(id));
  const { data: mine } = useMyContribution(id);
  const action = mine?.actions.edit;
  if (problem?.status === 410) return <NotToBeRead problem={problem} />;
  if (me.value === null || (action && !action.enabled))
    return (
      <NotYours why={action?.message ?? <Text id="not-yours-sign-in" />} back={`/contributions/${id}`}>
        <Text id="back-to-words" />
      </NotYours>
    );
  if (!read) return <PageState problem={problem} again={again} />;
  return <Edit id={id} read={read} />;
}
