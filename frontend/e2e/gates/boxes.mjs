// Where text stands: none may be cut off, run out of the page, or lie on other text or on something to press.

/** In words what is wrong, empty when all can be read. Looks at the page as it stands now. */
export const boxes = (page) =>
  page.evaluate(() => {
    const SLACK = 2; // a letter's slant, half a pixel of rounding
    const root = document.documentElement;
    const short = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 40);
    const isShown = (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.vh, .skip, svg, script, style');

    /** Each line of each text, a little lower than its box, which reaches into the lines above and below. */
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || element.closest('select, textarea') || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width, height } of range.getClientRects())
        if (width > 1 && height > 1)
          lines.push({
            node,
            element,
            text: short(node.data),
            left,
            right,
            top: top + height * 0.25,
            bottom: bottom - height * 0.25,
          });
    }

    const faults = new Set();
    if (root.scrollWidth > root.clientWidth)
      faults.add(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);

    /** The nearest box that hides what does not fit into it. Where it can be scrolled to, nothing is lost. */
    const clipperOf = (element, axis) => {
      for (let box = element; box && box !== document.body; box = box.parentElement) {
        const overflow = getComputedStyle(box)[`overflow${axis}`];
        if (/auto|scroll/.test(overflow)) return undefined;
        if (/hidden|clip/.test(overflow)) return box;
      }
      return undefined;
    };
    for (const line of lines) {
      if (!clipperOf(line.element, 'X') && (line.left < -SLACK || line.right > root.clientWidth + SLACK))
        faults.add(`runs out of the page: “${line.text}”`);
      for (const [axis, from, to] of [
        ['X', 'left', 'right'],
        ['Y', 'top', 'bottom'],
      ]) {
        const box = clipperOf(line.element, axis)?.getBoundingClientRect();
        if (box && (line[from] < box[from] - SLACK || line[to] > box[to] + SLACK))
          faults.add(`is cut off: “${line.text}”`);
      }
    }
    /** What is chosen in a list stands in one line, which no box can break. */
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    for (const select of document.querySelectorAll('select')) {
      if (!isShown(select)) continue;
      const look = getComputedStyle(select);
      pen.font = look.font;
      const arrow = Number.parseFloat(look.fontSize);
      const room =
        select.clientWidth -
        arrow -
        Number.parseFloat(look.paddingLeft) -
        Number.parseFloat(look.paddingRight);
      const chosen = select.selectedOptions[0]?.text ?? '';
      if (pen.measureText(chosen).width > room + SLACK)
        faults.add(`is cut off in a list: “${short(chosen)}”`);
    }

    const overlap = (a, b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
    const sorted = lines.toSorted((a, b) => a.top - b.top);
    for (const [n, one] of sorted.entries())
      for (let next = n + 1; sorted[next]?.top < one.bottom - SLACK; next++)
        if (sorted[next].node !== one.node && overlap(one, sorted[next]))
          faults.add(`lies on one another: “${one.text}” and “${sorted[next].text}”`);
    for (const control of document.querySelectorAll('button, input, select, textarea')) {
      if (!isShown(control)) continue;
      const box = control.getBoundingClientRect();
      for (const line of sorted)
        if (!control.contains(line.element) && overlap(line, box))
          faults.add(`lies on something to press or to write in: “${line.text}”`);
    }
    return [...faults];
  });

const SOUND = `<h1 style="font-size: 40px; line-height: 1">A heading that is<br>longer than its line</h1>
  <p>Some <b>strong</b> words and a <a href="#x">link</a>, over a good many lines, close together as lines are.</p>
  <p><button>Press</button> <label>Write here <input></label></p>
  <div style="overflow: auto; width: 90px"><pre>a table that scrolls on its own account</pre></div>`;

/** Each of these is one fault, and what the gate has to say of it. */
const PLANTED = {
  'scrolls sideways': '<div style="width: 900px">wide</div>',
  'runs out of the page': '<p style="margin-inline-start: -60px; white-space: nowrap">begins outside</p>',
  'is cut off:': '<p style="width: 60px; overflow: hidden; white-space: nowrap">longer than its box</p>',
  'is cut off': '<p style="height: 20px; width: 80px; overflow: clip">more lines than the box is high</p>',
  'is cut off in a list': '<select style="width: 70px"><option>a choice with a long name</option></select>',
  'lies on one another': '<p>underneath</p><p style="margin-block-start: -34px">on top</p>',
  'lies on something to press': '<button>Press</button><p style="margin-block-start: -20px">over it</p>',
};

/** A gate that finds nothing has to show first that it can find something. */
export async function unseen(browser) {
  const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  const blind = [];
  for (const [name, planted] of Object.entries(PLANTED))
    for (const dir of ['ltr', 'rtl']) {
      await page.setContent(`<html dir="${dir}"><body>${SOUND}${planted}</body></html>`);
      if (!(await boxes(page)).some((fault) => fault.startsWith(name)))
        blind.push(`does not see: ${name} (${dir})`);
    }
  await page.setContent(`<body>${SOUND}</body>`);
  blind.push(...(await boxes(page)).map((fault) => `sees what is not there: ${fault}`));
  await page.close();
  return blind;
}
