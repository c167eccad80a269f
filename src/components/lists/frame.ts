import type { Words } from './core/words.ts';

/** What a page hands to its script (`#list-words`). */
export interface Handed {
  words: Words;
  locale: string;
  /** Folder of the rows. */
  rows: string;
  /** Address of a report, `{id}` for its id. */
  report: string;
}

/** The parts of a list's page that its script works on. */
export function parts() {
  const form = document.querySelector<HTMLFormElement>('#list');
  const table = document.querySelector<HTMLTableElement>('#list-rows');
  const said = document.querySelector<HTMLElement>('#list-said');
  const data = document.querySelector('#list-words')?.textContent;
  if (form === null || table === null || said === null || data == null) return null;
  return { form, table, said, handed: JSON.parse(data) as Handed };
}

/** Regions are named once in the page, as links at its foot; the choice of a region takes them from there. */
export function fillRegions(form: HTMLFormElement): void {
  const field = form.elements.namedItem('region');
  if (!(field instanceof HTMLSelectElement)) return;
  for (const group of document.querySelectorAll<HTMLElement>('#regions [data-place]')) {
    const options = document.createElement('optgroup');
    options.label = group.dataset.place ?? '';
    for (const link of group.querySelectorAll<HTMLElement>('[data-region]')) {
      options.append(new Option(link.textContent ?? '', link.dataset.region));
    }
    field.append(options);
  }
}

/** The line that the choices fold into says what is chosen: not what every list is anyway. */
export function sayChosen(form: HTMLFormElement, { colon, comma }: { colon: string; comma: string }): void {
  const line = form.querySelector('#list-set');
  if (line === null) return;
  const chosen = [...form.querySelectorAll('select')]
    .filter((field) => field.value !== '')
    .map((field) => field.selectedOptions[0]?.text.trim() ?? '');
  line.textContent = chosen.length === 0 ? '' : colon + chosen.join(comma);
}

const page = document.documentElement.classList;

/**
 * An address that asks for rows is answered by a script, and the page has the class `asking` before it is drawn: the
 * first rows of the list, which were not asked for, and all below them stay out of sight until they can stand where
 * they will stay. Whoever answers says so; unanswered, the page shows itself once it is loaded.
 */
export function answering(): void {
  page.replace('asking', 'answering');
}
export function reveal(): void {
  page.remove('asking', 'answering');
}

/** Who comes back from a sentence finds the list where it was left, though its rows come late. */
export function keepPlace(): () => void {
  const left = (history.state as { y?: number } | null)?.y;
  addEventListener('scrollend', () => history.replaceState({ y: scrollY }, ''));
  return () => {
    if (left !== undefined) scrollTo(0, left);
  };
}

/** Heads that sort become buttons. */
export function sorters(table: HTMLTableElement, pressed: (name: string) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('thead [data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain sorter';
    button.append(...(head.querySelector('.sorter')?.childNodes ?? []));
    head.replaceChildren(button);
    button.addEventListener('click', () => pressed(head.dataset.sort!));
  }
}

/** Which head the rows are sorted by. */
export function showSort(table: HTMLTableElement, sort: string): void {
  for (const head of table.querySelectorAll<HTMLElement>('thead [data-sort]')) {
    if (sort.replace('-', '') !== head.dataset.sort) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending');
  }
}

/** Puts a text into a file that the browser saves. */
export function save(text: string, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

/** Copies the address of the page; the button says so for a moment. */
export function copyAddress(button: HTMLElement, copied: string): void {
  const before = button.textContent;
  navigator.clipboard?.writeText(location.href).then(() => {
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  });
}
