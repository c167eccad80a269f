const CONTROLS = 'a[href], button, select, summary, .live[tabindex]';

/** A control by what it is called and where it stands, so that it is found again when the page is drawn anew. */
export interface Place {
  name: string;
  index: number;
}

const controls = (within: Element) => [...within.querySelectorAll<HTMLElement>(CONTROLS)];

const nameOf = (control: Element) =>
  `${control.localName} ${control.getAttribute('aria-label') ?? control.textContent}`;

/** Where a control stands; null where the element is none. */
export function placeOf(element: EventTarget | null, within: Element): Place | null {
  const all = controls(within);
  const index = all.indexOf(element as HTMLElement);
  return index < 0 ? null : { name: nameOf(all[index]!), index };
}

/**
 * Gives the focus back to the control that held it: the nearest of its name, or, where it is gone (what was chosen
 * is no longer to be chosen), to the one that stands where it stood.
 */
export function focusAt(place: Place, within: Element): void {
  const all = controls(within);
  const named = all
    .map((control, index) => ({ control, far: Math.abs(index - place.index) }))
    .filter(({ control }) => nameOf(control) === place.name)
    .sort((a, b) => a.far - b.far)[0]?.control;
  (named ?? all[Math.min(place.index, all.length - 1)])?.focus({ preventScroll: true });
}
