import type { ComponentChildren } from 'preact';
import { describedBy, type FieldProps, Named, Told } from './Field';

interface Choice<T extends string> extends FieldProps {
  options: readonly T[];
  word: (option: T) => ComponentChildren;
}

interface OneOf<T extends string> extends Choice<T> {
  value: T | undefined;
  onChange: (value: T) => void;
  look?: 'seg' | 'opts';
}

/** The id is the first radio's: a link to the field then lands on something that can be used at once. */
export function ChoiceField<T extends string>(props: OneOf<T>) {
  const { id, label, hint, error, optional, options, word, value, onChange, look = 'opts' } = props;
  return (
    <fieldset class="field" aria-describedby={describedBy(id, hint, error)}>
      <legend>
        <Named label={label} optional={optional ?? false} />
      </legend>
      <Told id={id} hint={hint} error={error} />
      <div class={look}>
        {options.map((option, index) => (
          <label class={look === 'opts' ? 'opt' : undefined} key={option}>
            <input
              id={index ? undefined : id}
              type="radio"
              name={id}
              checked={value === option}
              onChange={() => onChange(option)}
            />
            <span>{word(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface AnyOf<T extends string> extends Choice<T> {
  value: readonly T[];
  onChange: (value: T[]) => void;
}

export function ChecksField<T extends string>(props: AnyOf<T>) {
  const { id, label, hint, error, optional, options, word, value, onChange } = props;
  const toggled = (option: T) =>
    value.includes(option) ? value.filter((each) => each !== option) : [...value, option];
  return (
    <fieldset class="field" aria-describedby={describedBy(id, hint, error)}>
      <legend>
        <Named label={label} optional={optional ?? false} />
      </legend>
      <Told id={id} hint={hint} error={error} />
      <div class="opts many">
        {options.map((option, index) => (
          <label class="opt" key={option}>
            <input
              id={index ? undefined : id}
              type="checkbox"
              checked={value.includes(option)}
              onChange={() => onChange(toggled(option))}
            />
            <span>{word(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Select<T extends string> extends FieldProps {
  options: readonly T[];
  word: (option: T) => string;
  value: T | '';
  /** Stands first and means that nothing is chosen yet. */
  none?: string;
  onChange: (value: T) => void;
}

export function SelectField<T extends string>(props: Select<T>) {
  const { id, label, hint, error, optional, options, word, value, none, onChange } = props;
  return (
    <div class="field">
      <label for={id}>
        <Named label={label} optional={optional ?? false} />
      </label>
      <Told id={id} hint={hint} error={error} />
      <select
        id={id}
        value={value}
        aria-invalid={!!error}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {word(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
