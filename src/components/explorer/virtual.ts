/** Rows drawn beyond the window on either side, so that a quick scroll shows no gap. */
const SPARE = 12;

/**
 * Keeps only the rows near the window in the document. All rows have one height, read from the first that is drawn,
 * so the browser's own scroll bar tells the truth; `aria-rowindex` tells the rest to a screen reader.
 *
 * @param body the `tbody` that is to hold the rows
 * @param draw makes the row of an index
 */
export function virtual(body: HTMLTableSectionElement, draw: (index: number) => HTMLTableRowElement) {
  const above = document.createElement('tr');
  const below = document.createElement('tr');
  for (const spacer of [above, below]) {
    spacer.className = 'spacer';
    spacer.setAttribute('aria-hidden', 'true');
    spacer.append(document.createElement('td'));
  }
  const drawn = new Map<number, HTMLTableRowElement>();
  let count = 0;
  let height = 44;
  let waiting = false;

  function paint(): void {
    waiting = false;
    const top = body.getBoundingClientRect().top;
    const first = Math.max(0, Math.min(count, Math.floor(-top / height)) - SPARE);
    const last = Math.min(count, Math.ceil((innerHeight - top) / height) + SPARE);
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
    (above.firstElementChild as HTMLElement).style.height = `${first * height}px`;
    (below.firstElementChild as HTMLElement).style.height = `${Math.max(0, count - last) * height}px`;
  }
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(paint);
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', () => {
    measure();
    later();
  });

  function measure(): void {
    const row = drawn.values().next().value;
    const measured = row?.getBoundingClientRect().height ?? 0;
    if (measured > 0) height = measured;
  }

  return {
    /** Shows other rows: everything is drawn anew. */
    show(rows: number): void {
      count = rows;
      drawn.clear();
      body.replaceChildren(above, below);
      paint();
      measure();
      paint();
    },
  };
}
