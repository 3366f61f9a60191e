import { useSignal } from '@preact/signals';
import { Waiting } from '../../components/states';
import { Text } from '../../words/words';
import { HelpLines } from './HelpLines';
import { useInstallation } from './installation';

/** The installation's numbers. Whatever fails, whoever is in danger finds one here. */
export function HelpNumbers() {
  const { data, problem } = useInstallation();
  if (data) {
    const urgentFirst = [...data.helpLines].sort((one, other) => Number(other.urgent) - Number(one.urgent));
    return <HelpLines lines={urgentFirst} lang={data.lang} />;
  }
  return problem ? (
    <p>
      <Text id="help-away" />
    </p>
  ) : (
    <Waiting lines={4} />
  );
}

/** Under each box to write in. It opens when somebody opens it, and never because of what they write. */
export function HelpNow() {
  const open = useSignal(false);
  return (
    <details
      class="help"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <Text id="help-now" />
      </summary>
      {open.value && <HelpNumbers />}
    </details>
  );
}
