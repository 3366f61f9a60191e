import { signal } from '@preact/signals';
import { tongue } from '../words/tongues';
import { language, t } from '../words/words';
import { type Piece, piecesOf } from './pieces';

/** The page is read aloud by the device, one sentence after another. */
export const listening = signal<'off' | 'reading' | 'paused'>('off');
export const failed = signal(false);

const voices = signal<SpeechSynthesisVoice[]>([]);

/** Voices come late: browsers fetch them when somebody first asks. */
export function watchVoices() {
  const device = 'speechSynthesis' in window ? speechSynthesis : undefined;
  const look = () => {
    voices.value = device?.getVoices() ?? [];
  };
  look();
  device?.addEventListener('voiceschanged', look);
  return () => device?.removeEventListener('voiceschanged', look);
}

/** Only voices of the device itself: the others send what is read to whoever made the browser. */
export function voiceFor(lang: string) {
  const parts = (code: string) => code.toLowerCase().split(/[-_]/);
  const [tongue, place] = parts(lang);
  const able = voices.value.filter((each) => each.localService && parts(each.lang)[0] === tongue);
  return able.find((each) => parts(each.lang)[1] === place) ?? able.find((each) => each.default) ?? able[0];
}

/** How fast, as a multiple of the voice's own pace. Kept on the device, like every way to read. */
export const PACES = [0.5, 0.75, 1, 1.25, 1.5];
const PLACE = 'pace';
const USUAL = 2;

function paceBefore() {
  try {
    const kept = Number(localStorage.getItem(PLACE) ?? USUAL);
    return kept in PACES ? kept : USUAL;
  } catch {
    return USUAL; // a browser that keeps nothing
  }
}
export const pace = signal(paceBefore());

let pieces: Piece[] = [];
let at = 0;
/** Chromium does not tell the end of an utterance that nobody holds on to. */
let speaking: SpeechSynthesisUtterance | undefined;

const MARK = 'read-aloud';
const highlights = 'highlights' in CSS ? CSS.highlights : undefined;

/** The sentence is marked where the browser can, and the block it stands in always, so that forced colours show it. */
function mark(piece?: Piece) {
  const [before] = document.getElementsByClassName(MARK);
  highlights?.delete(MARK);
  if (piece) highlights?.set(MARK, new Highlight(piece.range));
  if (before === piece?.block) return;
  before?.classList.remove(MARK);
  piece?.block.classList.add(MARK);
  piece?.block.scrollIntoView({ block: 'nearest' });
}

function hush() {
  speaking = undefined; // what still comes from it is no longer heard
  speechSynthesis.cancel();
}

function say() {
  // what the page has dropped meanwhile is passed over
  while (pieces[at] && !pieces[at]?.range.startContainer.isConnected) at++;
  const piece = pieces[at];
  if (!piece) return stop();
  mark(piece);
  const words = new SpeechSynthesisUtterance(piece.text);
  words.voice = voiceFor(piece.lang) ?? null;
  words.lang = words.voice?.lang ?? piece.lang;
  words.rate = PACES[pace.value] ?? 1;
  words.onend = () => {
    if (speaking !== words) return;
    at++;
    say();
  };
  words.onerror = ({ error }) => {
    if (speaking !== words) return;
    if (error === 'interrupted' || error === 'canceled') {
      // something else on the page speaks now, and is let speak
      speaking = undefined;
      listening.value = 'off';
      mark();
      return;
    }
    stop();
    failed.value = true;
  };
  speaking = words;
  speechSynthesis.speak(words);
}

/** Words in a language for which there is no voice are named once and left out, not mangled by another voice. */
const sayable = (all: Piece[]) =>
  all.flatMap((piece, n) => {
    if (voiceFor(piece.lang)) return piece;
    if (all[n - 1]?.lang === piece.lang) return [];
    const text = t('listen-left-out', { language: tongue(piece.lang) });
    return { ...piece, text, lang: language.peek().locale };
  });

export function start() {
  const main = document.querySelector('main');
  if (!main) return;
  pieces = sayable(piecesOf(main));
  at = 0;
  failed.value = false;
  listening.value = 'reading';
  say();
}

export function stop() {
  if (listening.peek() === 'off') return;
  listening.value = 'off';
  mark();
  hush();
}

/** Browsers differ in how they pause. Going on begins the sentence anew, which is also easier to follow. */
export function pause() {
  listening.value = 'paused';
  hush();
}

export function goOn() {
  listening.value = 'reading';
  say();
}

export function changePace(by: number) {
  if (!(pace.peek() + by in PACES)) return;
  pace.value += by;
  try {
    localStorage.setItem(PLACE, String(pace.peek()));
  } catch {
    // a browser that keeps nothing
  }
  if (listening.peek() !== 'reading') return;
  hush();
  say();
}
