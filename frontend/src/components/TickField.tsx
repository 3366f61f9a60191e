import type { ComponentChildren } from 'preact';
import { describedBy, type FieldProps, Told } from './Field';

interface Props extends Omit<FieldProps, 'optional'> {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ComponentChildren;
}

/** One yes, which nobody gives by accident: it never starts ticked unless it was given before. */
export function TickField({ id, label, hint, error, checked, onChange }: Props) {
  return (
    <div class="field">
      <label class="opt">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-invalid={!!error || undefined}
          aria-describedby={describedBy(id, hint, error)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <Told id={id} hint={hint} error={error} />
    </div>
  );
}
