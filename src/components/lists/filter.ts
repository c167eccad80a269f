import { type Asked, addressOf, answers, type Entry } from './core.ts';

/**
 * Filters a list that is complete in the page: entries are `[data-entry]`, their codes `data-<field>`; a
 * `[data-group]` without entries left is put away. The state is in the address.
 */
const form = document.querySelector<HTMLFormElement>('form[data-filter]');

function start(form: HTMLFormElement): void {
  const said = document.querySelector<HTMLElement>('[data-said]');
  const fields = [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLSelectElement =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name !== '',
  );
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
    element,
    entry: {
      codes: element.dataset,
      words: (element.textContent ?? '').replace(/\s+/g, ' ').toLowerCase(),
    } as Entry,
  }));
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];

  function show(asked: Asked): void {
    let count = 0;
    for (const { element, entry } of entries) {
      const fits = answers(entry, asked);
      element.hidden = !fits;
      if (fits) count++;
    }
    for (const group of groups) group.hidden = group.querySelector('[data-entry]:not([hidden])') === null;
    if (said !== null) {
      const message = count === 0 ? said.dataset.none : said.dataset.some;
      said.textContent = (message ?? '').replace('{count}', count.toLocaleString('en'));
    }
  }
  const asked = (): Asked => Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]));
  function restore(): void {
    const given = new URLSearchParams(location.search);
    for (const field of fields) field.value = given.get(field.name) ?? '';
    if (location.search !== '') show(asked());
  }
  let waiting = 0;
  const changed = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const now = asked();
      history.replaceState(null, '', location.pathname + addressOf(now) + location.hash);
      show(now);
    }, 80);
  };
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-reset]')?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    changed();
  });
  addEventListener('popstate', restore);
  restore();
  // An address can point to an entry that its own filters leave out: the entry wins.
  const target =
    location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.hidden) {
    for (const field of fields) field.value = '';
    show(asked());
    target.scrollIntoView();
  }
}

if (form !== null) start(form);
