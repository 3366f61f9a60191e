import { describedBy, type FieldProps, Named, Told } from './Field';

interface Props extends FieldProps {
  /** As the contract writes it: 2026-11-24. */
  value: string;
  least?: string;
  most?: string;
  onChange: (value: string) => void;
}

/** The browser's own: it knows how the day is written where somebody lives, and takes it from the keyboard. */
export function DateField({ id, label, hint, error, optional, value, least, most, onChange }: Props) {
  return (
    <div class="field">
      <label for={id}>
        <Named label={label} optional={optional ?? false} />
      </label>
      <Told id={id} hint={hint} error={error} />
      <input
        id={id}
        type="date"
        min={least}
        max={most}
        value={value}
        required={!optional}
        aria-invalid={!!error}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
