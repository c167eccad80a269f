import { csv } from '../core/csv.ts';
import { drawLine } from '../core/draw.ts';
import type { Context, List } from '../core/list.ts';
import { groupOf, type Line, select, withHeads } from '../core/select.ts';
import { parse, type State, serialise } from '../core/state.ts';
import { record, type Store } from '../core/store.ts';
import { sayer } from '../core/words.ts';
import {
  answering,
  copyAddress,
  fillRegions,
  keepPlace,
  parts,
  reveal,
  save,
  sayChosen,
  showSort,
  sorters,
} from '../frame.ts';
import { library } from '../library.ts';
import { virtual } from '../virtual.ts';

/** Brings a list to life: fields, address, rows as they are asked for. */
export function start<Row extends object>(list: List<Row>): void {
  const found = parts();
  if (found === null) return;
  const { form, table, said, handed } = found;
  const say = sayer(handed.words);
  const books = library<Row>(handed.rows);
  const context: Context = {
    say,
    locale: handed.locale,
    regions: {},
    indicators: {},
    place: true,
    report: (document, offset) =>
      handed.report.replace('{id}', document) + (offset === undefined ? '' : `#${offset}`),
  };
  let state = parse(location.search, list.keys);
  let store: Store<Row> = { count: 0, columns: {} };
  let rows = new Int32Array(0);
  let lines: Line[] = [];
  let live = false;
  /** Counts what was asked: an answer that comes late is not shown. */
  let asked = 0;

  const maker = document.createElement('template');
  const shown = virtual(table.tBodies[0]!, (index) => {
    maker.innerHTML = drawLine(list, store, lines[index]!, context).html;
    return maker.content.firstElementChild as HTMLTableRowElement;
  });

  function show(): void {
    live = true;
    rows = select(list, store, state, context) as Int32Array<ArrayBuffer>;
    lines = withHeads(store, rows, groupOf(list, state), context);
    table.setAttribute('aria-rowcount', String(lines.length + 1));
    table.classList.add('live');
    const count = rows.length === 0 ? say('lists.none') : say('lists.some', { count: grouped(rows.length) });
    const sum = rows.length === 0 ? '' : (list.sum?.(store, rows, context) ?? '');
    said.textContent = sum === '' ? count : `${count}${say('lists.colon')}${sum}`;
    showSort(table, state.sort ?? '');
    reveal();
    shown.show(lines.length);
  }

  /** Fetches what the state asks for, and shows it. */
  async function answer(): Promise<void> {
    const turn = ++asked;
    try {
      const index = await books.index();
      Object.assign(context, { regions: index.regions, indicators: index.indicators });
      const regions = (state.region ?? '').split(',').filter(Boolean);
      const fetched = await books.fetch(regions, (come, of) => {
        if (turn === asked && of > 1 && come < of) said.textContent = say('lists.coming', { come, of });
      });
      if (turn !== asked) return;
      store = fetched;
      show();
    } catch {
      if (turn !== asked) return;
      said.textContent = say('figures.failed');
      reveal();
    }
  }

  /** Puts the state into the address and the fields, and shows it. */
  function go(next: State, fields = true): Promise<void> {
    state = next;
    history.replaceState(null, '', location.pathname + serialise(state));
    if (fields) fill();
    return answer();
  }
  const fields = list.keys.flatMap((key) => {
    const field = form.elements.namedItem(key);
    return field instanceof HTMLSelectElement || field instanceof HTMLInputElement ? [field] : [];
  });
  function fill(): void {
    for (const field of fields) field.value = state[field.name] ?? '';
    chosen();
  }
  const chosen = () => sayChosen(form, { colon: say('lists.colon'), comma: say('lists.comma') });

  form.addEventListener('submit', (event) => event.preventDefault());
  let typing = 0;
  form.addEventListener('input', (event) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    state = { ...state, [field.name]: field.value };
    chosen();
    clearTimeout(typing);
    typing = window.setTimeout(() => void go(state, false), field.name === 'q' ? 160 : 0);
  });
  const ready = () => void books.index().catch(() => undefined);
  form.addEventListener('focusin', ready, { once: true });
  form.addEventListener('pointerenter', ready, { once: true });
  const press = (name: string, then: (button: HTMLElement) => void) =>
    form
      .querySelector(`[data-${name}]`)
      ?.addEventListener('click', (event) => then(event.currentTarget as HTMLElement));
  press('reset', () => void go(parse('', list.keys)));
  press('copy', (button) => copyAddress(button, say('reader.copied')));
  press('csv', async () => {
    if (!live) await answer();
    if (!live) return;
    const name = `duixian-${list.name}${serialise(state).replace(/[^\w-]+/g, '-')}.csv`;
    const whole = {
      ...context,
      report: (id: string, at?: number) => new URL(context.report(id, at), location.href).href,
    };
    save(csv(list, store, rows, whole), name);
  });
  sorters(table, (name) => {
    const sort = state.sort === name ? `-${name}` : state.sort === `-${name}` ? '' : name;
    void go({ ...state, sort });
  });
  addEventListener('popstate', () => {
    state = parse(location.search, list.keys);
    fill();
    void answer();
  });
  addEventListener('hashchange', () => void reach());

  /** A link to a row that the page does not hold: its region is fetched, and the row is brought to the eye. */
  async function reach(): Promise<void> {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '' || document.getElementById(id) !== null) return;
    const { regions } = await books.index();
    const region = Object.keys(regions)
      .filter((slug) => `-${id}-`.includes(`-${slug}-`))
      .sort((a, b) => b.length - a.length)[0];
    if (region === undefined) return;
    const { hash } = location;
    const has = () =>
      lines.findIndex((line) => 'row' in line && list.ids(record(store, line.row)).includes(id));
    if (!live || has() < 0) await go({ ...parse('', list.keys), region });
    history.replaceState(null, '', location.pathname + location.search + hash);
    const line = has();
    if (line >= 0) shown.reach(line)?.classList.add('reached');
  }

  const back = keepPlace();
  // Who was quicker than the script is not forgotten.
  const early = Object.fromEntries(fields.map((field) => [field.name, field.value]));
  fillRegions(form);
  // A saved address asks for rows at once; a first visit shows what the page holds until somebody asks.
  if (serialise(state) === '' && serialise(early) !== '') void go({ ...state, ...early });
  else {
    fill();
    if (serialise(state) === '') {
      reveal();
      void reach();
    } else {
      answering();
      said.textContent = say('lists.fetching');
      void answer().then(back).then(reach);
    }
  }
}

const grouped = (count: number) => count.toLocaleString('en');
