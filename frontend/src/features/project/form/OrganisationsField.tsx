import { ChecksField, SelectField } from '../../../components/ChoiceField';
import { Text, t } from '../../../words/words';
import { useOrganisations } from '../../organisation/organisations';
import type { Part, ProjectWords } from './draft';

const PARTS: readonly Part[] = ['LEAD', 'PARTNER'];

interface Props {
  value: ProjectWords['organisations'];
  error: string | undefined;
  onChange: (organisations: ProjectWords['organisations']) => void;
}

/** Which organisations take part, and how each does: asked only about those that were ticked. */
export function OrganisationsField({ value, error, onChange }: Props) {
  const known = useOrganisations().data?.items ?? [];
  const nameOf = (id: string) => known.find((each) => each.id === id)?.name ?? '';
  if (!known.length) return null;
  return (
    <>
      <ChecksField
        id="organisations"
        optional
        label={<Text id="organisations-label" />}
        hint={<Text id="organisations-hint" />}
        error={error}
        options={known.map(({ id }) => id)}
        word={(id) => <span dir="auto">{nameOf(id)}</span>}
        value={value.map(({ organisationId }) => organisationId)}
        onChange={(ids) =>
          onChange(
            ids.map(
              (organisationId) =>
                value.find((each) => each.organisationId === organisationId) ?? {
                  organisationId,
                  part: 'PARTNER',
                },
            ),
          )
        }
      />
      {value.map(({ organisationId, part }) => (
        <SelectField
          key={organisationId}
          id={`partner-${organisationId}`}
          label={<Text id="partner-part" with={{ name: nameOf(organisationId) }} />}
          options={PARTS}
          word={(each) => t(`part-${each}`)}
          value={part}
          onChange={(chosen) =>
            onChange(
              value.map((each) =>
                each.organisationId === organisationId ? { ...each, part: chosen } : each,
              ),
            )
          }
        />
      ))}
    </>
  );
}
