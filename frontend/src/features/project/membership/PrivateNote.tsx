import { Text } from '../../../words/words';
import { useProject } from '../projects';

/** Why the project is private, for those who are in it, and the way to bring others in. */
export function PrivateNote({ id, invites }: { id: string; invites: boolean }) {
  const reason = useProject(id).data?.privateBecause;
  return (
    <>
      {reason && (
        <div class="note">
          <p>
            <span class="tag">
              <Text id="private" />
            </span>
          </p>
          <p>
            <Text id="private-lede" with={{ reason }} />
          </p>
        </div>
      )}
      {invites && (
        <p class="actions">
          <a class="quiet" href={`/projects/${id}/invitations`}>
            <Text id="private-invite" />
          </a>
        </p>
      )}
    </>
  );
}
