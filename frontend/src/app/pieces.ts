import { withoutMarks } from '../words/words';

/** What is read aloud in one go: a sentence, its language, and where it stands. */
export interface Piece {
  text: string;
  lang: string;
  block: Element;
  range: Range;
}

interface Run {
  block: Element;
  lang: string;
  texts: Text[];
}

/** What is not said: what somebody typed or chose, and what a screen reader does not say either. */
const UNSAID = 'input, textarea, select, script, style, svg, [aria-hidden="true"]';
const isSaid = (element: Element) =>
  !element.closest(UNSAID) && element.checkVisibility({ visibilityProperty: true });

function blockOf(element: Element): Element {
  const inLine = /^(inline|contents)?$/.test(getComputedStyle(element).display);
  return inLine && element.parentElement ? blockOf(element.parentElement) : element;
}

/** An empty `lang` says that nobody knows; then it is read like the page. */
const langOf = (element: Element) =>
  element.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang;

/** Text that belongs together: one block, one language, no line break between. */
function runsOf(root: Element) {
  const runs: Run[] = [];
  let open: Run | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeName === 'BR') open = undefined;
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || !isSaid(parent)) continue;
    const [block, lang] = [blockOf(parent), langOf(parent)];
    if (open?.block !== block || open.lang !== lang) {
      open = { block, lang, texts: [] };
      runs.push(open);
    }
    open.texts.push(node);
  }
  return runs;
}

/** The text node and the place in it that lie so far into the run. */
function placeIn(texts: Text[], offset: number): [Text, number] {
  let rest = offset;
  for (const text of texts) {
    if (rest <= text.length) return [text, rest];
    rest -= text.length;
  }
  throw new RangeError(`${offset} lies behind the end`);
}

function sentencesOf({ block, lang, texts }: Run): Piece[] {
  const whole = texts.map((text) => text.data).join('');
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(whole);
  return [...sentences].flatMap(({ segment, index }) => {
    const text = withoutMarks(segment).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const range = document.createRange();
    range.setStart(...placeIn(texts, index));
    range.setEnd(...placeIn(texts, index + segment.length));
    return { text, lang, block, range };
  });
}

/** All that can be read aloud in a part of the page, in its order. */
export const piecesOf = (root: Element) => runsOf(root).flatMap(sentencesOf);
