/** Rows drawn beyond the window on either side, so that a quick scroll shows no gap. */
const SPARE = 10;
/** Rows put on paper: a list of ten thousand is better downloaded. */
const ON_PAPER = 2000;

/**
 * Keeps only the rows near the window in the document. What a row is high is known once it was drawn, and guessed
 * from the others before, so the browser's own scroll bar tells the truth; `aria-rowindex` tells the rest to a screen
 * reader.
 *
 * @param body the `tbody` that is to hold the rows
 * @param draw makes the row of an index
 */
export function virtual(body: HTMLTableSectionElement, draw: (index: number) => HTMLTableRowElement) {
  const above = spacer();
  const below = spacer();
  const drawn = new Map<number, HTMLTableRowElement>();
  let count = 0;
  let guess = 45;
  let waiting = false;
  /** Heights of rows that were drawn; 0 for the others. */
  let heights = new Float64Array(0);
  /** Where rows begin, and after the last the height of all. */
  let tops = new Float64Array(1);

  function lay(): void {
    let top = 0;
    for (let index = 0; index < count; index++) {
      tops[index] = top;
      top += heights[index] || guess;
    }
    tops[count] = top;
  }
  /** The row at a height. */
  function rowAt(y: number): number {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle + 1]! <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function space(first: number, last: number): void {
    (above.firstElementChild as HTMLElement).style.height = `${tops[first]!}px`;
    (below.firstElementChild as HTMLElement).style.height = `${tops[count]! - tops[last]!}px`;
  }
  function put(first: number, last: number): void {
    for (const [index, row] of drawn) {
      // A row that holds the focus stays: the keyboard must not lose its place.
      if ((index >= first && index < last) || row.contains(document.activeElement)) continue;
      row.remove();
      drawn.delete(index);
    }
    let next: Element = below;
    for (let index = last - 1; index >= first; index--) {
      let row = drawn.get(index);
      if (row === undefined) {
        row = draw(index);
        row.setAttribute('aria-rowindex', String(index + 2));
        drawn.set(index, row);
      }
      if (row.nextElementSibling !== next) next.before(row);
      next = row;
    }
    space(first, last);
  }
  /** Whether a row turned out to be higher or lower than was thought. */
  function measure(): boolean {
    let changed = false;
    let sum = 0;
    for (const [index, row] of drawn) {
      const height = row.getBoundingClientRect().height;
      sum += height;
      if (Math.abs(height - (heights[index] || guess)) > 0.5) changed = true;
      heights[index] = height;
    }
    if (changed && drawn.size > 0) guess = sum / drawn.size;
    return changed;
  }
  function paint(): void {
    waiting = false;
    // What is guessed wrong is put right by looking; twice is enough for rows that differ much.
    for (let turn = 0; turn < 3; turn++) {
      const top = body.getBoundingClientRect().top;
      const first = Math.max(0, rowAt(-top) - SPARE);
      const last = Math.min(count, rowAt(innerHeight - top) + 1 + SPARE);
      put(first, Math.max(first, last));
      if (!measure()) return;
      lay();
    }
    const rows = [...drawn.keys()];
    space(Math.min(count, ...rows), Math.max(0, ...rows.map((row) => row + 1)));
  }
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(paint);
  };
  addEventListener('scroll', later, { passive: true });
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth !== width) heights.fill(0);
    width = innerWidth;
    later();
  });
  addEventListener('beforeprint', () => {
    if (count > 0) put(0, Math.min(count, ON_PAPER));
  });
  addEventListener('afterprint', later);

  return {
    /** Shows other rows: everything is drawn anew. */
    show(rows: number): void {
      count = rows;
      heights = new Float64Array(rows);
      tops = new Float64Array(rows + 1);
      drawn.clear();
      lay();
      body.replaceChildren(above, below);
      paint();
    },
    /** Brings a row into the window. */
    reach(index: number): HTMLTableRowElement | undefined {
      // Rows between are guessed: what was reached is looked at again.
      for (let turn = 0; turn < 3; turn++) {
        scrollTo(0, body.getBoundingClientRect().top + scrollY + tops[index]! - innerHeight / 3);
        paint();
      }
      return drawn.get(index);
    },
  };
}

function spacer(): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'spacer';
  row.setAttribute('aria-hidden', 'true');
  row.append(document.createElement('td'));
  return row;
}
