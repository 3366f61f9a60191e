import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isAway, NO_ANSWER, nobodyIsSignedIn, type Problem, type Result, STALE } from '../../api/client';
import { type Clash, rebase } from '../../api/rebase';
import { type Submission, submissionOf } from '../../api/submission';
import type { Fault } from '../../components/ErrorSummary';
import { cleared, draftOf, dropDraft, GUEST, keepDraft } from './drafts';
import { me } from './me';

const PAUSE = 400;
/** How long a form that can be sent later waits for an answer, in milliseconds. */
const PATIENCE = 20_000;

/** What an edit started from: the words as they were read and the tag that names that version. */
export interface Read<W> {
  words: W;
  tag: string;
}

/** A form as it is kept. `attempt` outlives a reload and a new sign-in, so that nothing can be counted twice. */
export interface Draft<W> {
  words: W;
  /** Or in this window only. */
  onDevice: boolean;
  attempt?: Submission;
  read?: Read<W>;
}

interface Form<W extends object, T> {
  name: string;
  /** The words before anybody has written anything. */
  start: W;
  read?: Read<W>;
  check: (words: W) => Fault[];
  send: (words: W, about: { key: string; read: Read<W> | undefined }) => Promise<Result<T>>;
  /** Anybody may send it, signed in or not; unless they wish otherwise it is kept in this tab only. */
  open?: boolean;
  /** For what can be sent later: keeps it until there is a line. False where this device keeps nothing. */
  postpone?: (words: W, key: string) => Promise<boolean>;
  /** What was kept like that and refused: the form opens with it, says why, and sends it anew. */
  back?: { words: W; key: string; problem: Problem } | undefined;
  /** For an edit: asked when somebody else has saved meanwhile. */
  readAgain?: () => Promise<Result<Read<W>>>;
  /** Of somebody who is in by a slip: sent without signing in, and kept in this window alone. */
  asGuest?: boolean;
}

/** A JSON pointer names the field of the request; fields here carry the same names: /aims/0/change is aims-0-change. */
const faultsOf = ({ violations = [] }: Problem): Fault[] =>
  violations.map(({ pointer = '', message }) => ({ field: pointer.split('/').slice(1).join('-'), message }));

const tooLate = () =>
  new Promise<{ problem: Problem }>((done) => {
    setTimeout(() => done({ problem: { type: NO_ANSWER, title: '', status: 0 } }), PATIENCE);
  });

/** The life of one form: restored, written in, kept at each pause, sent, refused or thanked for. */
export function useForm<W extends object, T>(form: Form<W, T>) {
  const { name, start, read, check, send, readAgain, postpone, back, asGuest = false } = form;
  const open = form.open || asGuest;
  const owner = asGuest ? GUEST : undefined; // or whoever is signed in
  const fresh = (): Draft<W> => ({
    words: back?.words ?? start,
    onDevice: !open,
    ...(back && { attempt: { key: back.key, body: JSON.stringify(back.words) } }),
    ...(read && { read }),
  });
  const draft = useSignal<Draft<W>>(fresh());
  const touched = useSignal(false);
  const restored = useSignal(false);
  const faults = useSignal<Fault[]>(back ? faultsOf(back.problem) : []);
  const clashes = useSignal<Clash<W>[]>([]);
  const problem = useSignal<Problem | undefined>(faults.peek().length ? undefined : back?.problem);
  const sending = useSignal(false);
  const sent = useSignal<T>();
  const postponed = useSignal(false);

  const wroteAt = useRef(cleared.peek());

  function keep() {
    if (!touched.peek() || sent.peek() || postponed.peek() || wroteAt.current !== cleared.peek()) return;
    keepDraft(name, draft.peek(), draft.peek().onDevice, owner);
  }

  useEffect(() => {
    if (me.value === undefined || touched.peek()) return;
    const before = draftOf<Draft<W>>(name, owner);
    if (!before) return;
    draft.value = before;
    touched.value = true;
    restored.value = true;
  }, [name, me.value]);

  useEffect(() => {
    const pause = setTimeout(keep, PAUSE);
    return () => clearTimeout(pause);
  }, [draft.value]);

  // a layout effect ends with the form; an effect would end a moment later, when the next page may already be reading
  useLayoutEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  function change(changed: Partial<Draft<W>>) {
    touched.value = true;
    wroteAt.current = cleared.peek();
    draft.value = { ...draft.peek(), ...changed };
  }

  /** What others saved meanwhile is taken in where I wrote nothing, and shown where I did. */
  async function meet(theirs: Promise<Result<Read<W>>>, stale: Problem) {
    const { data: newer, problem: away } = await theirs;
    const { words, read: before } = draft.peek();
    if (newer && before) {
      const met = rebase(before.words, words, newer.words);
      change({ words: met.merged, read: newer });
      clashes.value = met.clashes;
    }
    problem.value = away ?? stale;
  }

  async function submit() {
    if (sending.peek()) return; // a second press while the first is under way
    problem.value = undefined;
    faults.value = check(draft.peek().words);
    if (faults.peek().length) return;
    const { words, attempt } = draft.peek();
    const submission = submissionOf(words, attempt);
    change({ attempt: submission });
    keep(); // before it leaves: the answer may never come
    if (me.peek() === null && !open) {
      problem.value = nobodyIsSignedIn.problem;
      return;
    }
    sending.value = true;
    const sends = send(words, { key: submission.key, read: draft.peek().read });
    const result = await (postpone ? Promise.race([sends, tooLate()]) : sends);
    if (!result.problem) {
      sent.value = result.data;
      dropDraft(name, owner);
    } else if (isAway(result.problem) && draft.peek().onDevice && (await postpone?.(words, submission.key))) {
      postponed.value = true;
      dropDraft(name, owner);
    } else if (result.problem.type === STALE && readAgain) await meet(readAgain(), result.problem);
    else {
      faults.value = faultsOf(result.problem);
      if (!faults.peek().length) problem.value = result.problem;
    }
    sending.value = false;
  }

  return {
    draft: draft.value,
    words: draft.value.words,
    restored: restored.value,
    faults: faults.value,
    clashes: clashes.value,
    problem: problem.value,
    sending: sending.value,
    sent: sent.value,
    open: !!open,
    asGuest,
    postponed: postponed.value,
    fault: (field: string) => faults.value.find((each) => each.field === field)?.message,
    write: (words: Partial<W>) => change({ words: { ...draft.peek().words, ...words } }),
    keepOnDevice: (onDevice: boolean) => change({ onDevice }),
    settle: (field: keyof W & string) => {
      clashes.value = clashes.peek().filter((clash) => clash.field !== field);
    },
    discard: () => {
      dropDraft(name, owner);
      draft.value = fresh();
      touched.value = false;
      restored.value = false;
    },
    submit,
  };
}

export type FormLife<W extends object, T> = ReturnType<typeof useForm<W, T>>;
/** The part of it that knows nothing of the words. */
export type FrameLife = Omit<FormLife<object, unknown>, 'words' | 'draft' | 'clashes' | 'sent' | 'settle'> & {
  draft: { onDevice: boolean };
};
