import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { NO_ANSWER } from '../api/client';
import { PageState } from '../components/states';

const unreachable = { type: NO_ANSWER, title: '', status: 0 };

/**
 * A screen that is fetched when somebody first goes there, to keep the first visit small. If it cannot be had, perhaps
 * because a newer release has replaced it, the whole page is loaded again.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const here = useSignal(!!loaded);
    const failed = useSignal(false);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (Screen) => {
          loaded = Screen;
          here.value = true;
        },
        () => {
          failed.value = true;
        },
      );
    }, []);
    const Screen = here.value ? loaded : undefined;
    if (Screen) return <Screen {...props} />;
    return (
      <PageState
        problem={failed.value ? unreachable : undefined}
        again={() => navigator.onLine && location.reload()}
      />
    );
  };
}
