import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { me } from '../me';
import { type Item, itemsOf } from './items';

/**
 * The item that a form was opened to mend: undefined while the device is asked, null when there is none of this person
 * by that key, as when it has been sent meanwhile.
 */
export function useMended(key: string | undefined): Item | null | undefined {
  const found = useSignal<Item | null>();
  const person = me.value?.id;
  useEffect(() => {
    if (!key || person === undefined) return;
    itemsOf(person).then(
      (all) => {
        found.value = all.find((item) => item.key === key && item.state === 'refused') ?? null;
      },
      () => {
        found.value = null;
      },
    );
  }, [key, person]);
  return !key || me.value === null ? null : found.value;
}
