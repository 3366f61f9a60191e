import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Problem, Result } from './client';

/** For an edit: asked each time the page is opened and once only, so that nothing changes under somebody's hands. */
export function useFresh<T>(load: () => Promise<Result<T>>) {
  const state = useSignal<{ data?: T; problem?: Problem }>({});
  async function again() {
    const { data, problem } = await load();
    state.value = problem ? { problem } : { data };
  }
  useEffect(() => {
    again();
  }, []);
  return { ...state.value, again };
}
