import { useEffect, useRef } from 'preact/hooks';
import { ErrorSummary } from '../../components/ErrorSummary';
import { TextField } from '../../components/Field';
import { tooLong } from '../../components/tooLong';
import { Text, t } from '../../words/words';
import { Refused } from '../participant/Refused';
import { useShortForm } from '../participant/useShortForm';
import { type Facet, sayNotNeeded } from './decisions';

const MOST = 500;

interface Props {
  projectId: string;
  facet: Facet;
  lang: string;
  onSaved: () => void;
}

/** To say why a facet needs no decision. */
export function NotNeededForm({ projectId, facet, lang, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const scope = `${facet}-`;
  const { words, write, fault, faults, problem, submit } = useShortForm({
    name: `not-needed:${projectId}:${facet}`,
    start: { because: '' },
    check: ({ because }) => {
      if (!because.trim()) return [{ field: 'because', message: t('decided-because-missing') }];
      return tooLong('because', because, MOST);
    },
    send: ({ because }) => sayNotNeeded(projectId, facet, because.trim()),
    onSaved,
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), []); // opened by a button
  return (
    <form
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} scope={scope} />
      {problem && <Refused problem={problem} />}
      <TextField
        id={`${scope}because`}
        lang={lang}
        label={<Text id="decided-because-label" />}
        error={fault('because')}
        value={words.because}
        onChange={(because) => write({ because })}
      />
      <button type="submit" class="btn wide">
        <Text id="decided-because-send" />
      </button>
    </form>
  );
}
