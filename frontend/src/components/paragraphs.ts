export type Piece = { text: string } | { link: string };

const ADDRESS = /https?:\/\/[^\s<>"“”]+/g;

function isAddress(text: string) {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** A full stop or a bracket after an address belongs to the sentence, unless the address opened the bracket itself. */
function withoutPunctuation(address: string): string {
  const last = address.at(-1) ?? '';
  const opened = last === ')' && address.split('(').length >= address.split(')').length;
  return /[.,;:!?'’)\]]/.test(last) && !opened ? withoutPunctuation(address.slice(0, -1)) : address;
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of line.matchAll(ADDRESS)) {
    const link = withoutPunctuation(found[0]);
    if (!isAddress(link)) continue;
    if (found.index > from) pieces.push({ text: line.slice(from, found.index) });
    pieces.push({ link });
    from = found.index + link.length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from) });
  return pieces;
}

/** What people wrote, as paragraphs of lines of pieces. It is never read as markup; only web addresses become links. */
export const paragraphsOf = (text: string): Piece[][][] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => paragraph.split('\n').map(piecesOf));
