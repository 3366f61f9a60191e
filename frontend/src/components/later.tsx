import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { NO_ANSWER } from '../api/client';
import { enter, type Room } from '../words/words';
import { PageState } from './states';

const unreachable = { type: NO_ANSWER, title: '', status: 0 };

interface Coming {
  /** The rooms of words in which the part is at home, beside the first. */
  rooms: Room[];
  /** What stands in its place until it has come: a page's, unless said otherwise. */
  waiting?: ComponentChildren;
  /** A part that the page can do without: if it cannot be had, nothing stands in its place. */
  orNothing?: boolean;
}

/**
 * A screen, or a part of one, that is fetched with its words when somebody first needs it, to keep the first visit
 * small. If it cannot be had, perhaps because a newer release has replaced it, the whole page is loaded again.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { rooms, waiting, orNothing }: Coming,
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const here = useSignal(!!loaded);
    const failed = useSignal(false);
    useEffect(() => {
      if (loaded) return;
      Promise.all([load(), enter(...rooms)]).then(
        ([Screen]) => {
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
    if (failed.value && orNothing) return null;
    if (waiting && !failed.value) return <>{waiting}</>;
    return (
      <PageState
        problem={failed.value ? unreachable : undefined}
        again={() => navigator.onLine && location.reload()}
      />
    );
  };
}
