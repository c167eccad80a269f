import type { Columns } from '../../site/queries/figures.ts';
import { csv, KEYS, type Line, nameOf, parse, type State, select, serialise, withHeads } from './core.ts';
import { virtual } from './virtual.ts';

/** Words and addresses that the page hands over (`#explorer-words`). */
interface Words {
  rows: string;
  quotes: string;
  report: string;
  entered: string;
  corrected: string;
  show: string;
  shown: string;
  none: string;
  failed: string;
  copied: string;
  codes: { kinds: string[]; bounds: string[]; scopes: string[]; origins: string[] };
  kindNames: string[];
  measureNames: string[];
  themeNames: string[];
  documentKinds: Record<string, string>;
  year: string;
  years: string;
  uncatalogued: string;
  lang: string;
}

const form = document.querySelector<HTMLFormElement>('#explorer');
const words = JSON.parse(document.querySelector('#explorer-words')?.textContent ?? 'null') as Words | null;

function start(form: HTMLFormElement, words: Words): void {
  const table = document.querySelector<HTMLTableElement>('#explorer-table')!;
  const said = document.querySelector<HTMLElement>('#explorer-said')!;
  const panel = document.querySelector<HTMLElement>('#explorer-quote')!;
  const body = table.tBodies[0]!;
  const fill = (message: string, values: Record<string, string | number>) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

  let state: State = parse(location.search);
  let columns: Columns | null = null;
  let loading: Promise<void> | null = null;
  let found = new Int32Array(0);
  let lines: Line[] = [];
  const list = virtual(body, (index) => draw(lines[index]!));

  const period = (row: number): string => {
    const { from, to } = columns!.rows;
    return from[row] === to[row]
      ? fill(words.year, { year: from[row]! })
      : fill(words.years, { from: from[row]!, to: to[row]! });
  };
  const address = (row: number): string | null => {
    const document = columns!.documents[columns!.rows.document[row]!];
    return document === undefined
      ? null
      : `${fill(words.report, { id: document.id })}#${columns!.rows.offset[row]}`;
  };

  function cell(tag: 'td' | 'th', name: string, content: (string | Node)[]): HTMLElement {
    const made = document.createElement(tag);
    made.className = name;
    made.append(...content);
    return made;
  }
  function mark(row: number): HTMLElement {
    const { kind, origin } = columns!.rows;
    const made = document.createElement('i');
    const entered = words.codes.origins[origin[row]!] === 'entered';
    made.className = `mk ${entered ? 'e ' : ''}${kind[row] === 1 ? 'p' : entered ? '' : 'r'}`;
    made.setAttribute('role', 'img');
    made.setAttribute('aria-label', words.kindNames[kind[row]!]!);
    return made;
  }
  function draw(line: Line): HTMLTableRowElement {
    const made = document.createElement('tr');
    if ('head' in line) {
      made.className = 'group';
      const head = document.createElement('th');
      head.colSpan = 6;
      head.scope = 'rowgroup';
      head.textContent = `${line.head} · ${line.size}`;
      made.append(head);
      return made;
    }
    const { row } = line;
    const { rows } = columns!;
    const href = address(row);
    const name = document.createElement(href === null ? 'span' : 'a');
    name.textContent = nameOf(columns!, row);
    if (href !== null) (name as HTMLAnchorElement).href = href;
    if (rows.indicator[row]! < 0) name.lang = 'zh';
    name.title = `“${columns!.labels[rows.label[row]!]!}”`;
    const label = cell('th', 'x-name', [mark(row), name]);
    const correction = columns!.corrected[row];
    if (correction !== undefined) {
      const sign = document.createElement('sup');
      sign.className = 'jiao';
      sign.textContent = words.corrected;
      sign.title = correction;
      label.append(sign);
    }
    label.setAttribute('scope', 'row');
    const source = columns!.documents[rows.document[row]!];
    const ask = document.createElement('button');
    ask.type = 'button';
    ask.className = 'plain';
    ask.textContent = words.show;
    ask.addEventListener('click', (event) => {
      asker = ask;
      // Pressed by key: the sentence lies behind all the rows, so the focus is taken to it.
      void quote(row).then(() => event.detail === 0 && panel.querySelector('a')?.focus());
    });
    const measure = document.createElement('small');
    measure.textContent = words.measureNames[rows.measure[row]!]!;
    made.append(
      label,
      cell('td', 'n x-value', [columns!.shown[rows.shown[row]!]!, ' ', measure]),
      cell('td', 'x-year', [period(row)]),
      cell('td', 'x-region', [columns!.regions[rows.region[row]!]?.name ?? '']),
      cell('td', 'x-source', [
        source === undefined ? words.entered : `${source.year} ${words.documentKinds[source.kind] ?? ''}`,
      ]),
      cell('td', 'x-ask', source === undefined ? [] : [ask]),
    );
    return made;
  }

  const known = new Map<string, Promise<Record<string, string>>>();
  async function quote(row: number): Promise<void> {
    const source = columns!.documents[columns!.rows.document[row]!]!;
    let pending = known.get(source.id);
    if (pending === undefined) {
      pending = fetch(fill(words.quotes, { id: source.id })).then((answer) => answer.json());
      known.set(source.id, pending);
    }
    const sentence = await pending.catch(() => null);
    const link = document.createElement('a');
    link.href = address(row)!;
    link.lang = 'zh';
    link.textContent = `“${sentence?.[String(columns!.rows.offset[row])] ?? words.failed}”`;
    const cite = document.createElement('cite');
    cite.textContent = `${columns!.regions[columns!.rows.region[row]!]?.name ?? ''} ${source.year} ${words.documentKinds[source.kind] ?? ''}`;
    const correction = columns!.corrected[row];
    const fixed = document.createElement('span');
    fixed.className = 'fixed';
    fixed.textContent = `${words.corrected} ${correction}`;
    panel.querySelector('p')!.replaceChildren(link, ' ', cite, ...(correction === undefined ? [] : [fixed]));
    panel.hidden = false;
  }
  /** What asked for the sentence that is shown; it gets the focus back. */
  let asker: HTMLElement | null = null;
  const close = () => {
    panel.hidden = true;
    if (asker?.isConnected) asker.focus({ preventScroll: true });
  };
  panel.querySelector('button')!.addEventListener('click', close);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) close();
  });

  const headOf: Record<string, (row: number) => string> = {
    region: (row) => columns!.regions[columns!.rows.region[row]!]?.name ?? '',
    year: period,
    theme: (row) => words.themeNames[columns!.rows.theme[row]!]!,
    indicator: (row) => columns!.indicators[columns!.rows.indicator[row]!]?.name ?? words.uncatalogued,
  };

  function update(): void {
    if (columns === null) return;
    found = select(columns, state) as Int32Array<ArrayBuffer>;
    lines = withHeads(found, headOf[state.group] ?? null);
    table.setAttribute('aria-rowcount', String(lines.length + 1));
    table.classList.add('live');
    said.textContent =
      found.length === 0 ? words.none : fill(words.shown, { count: found.length.toLocaleString('en') });
    for (const head of table.querySelectorAll<HTMLElement>('thead [data-sort]')) {
      const own = state.sort.replace('-', '') === head.dataset.sort;
      const direction = state.sort.startsWith('-') ? 'descending' : 'ascending';
      if (own) head.setAttribute('aria-sort', direction);
      else head.removeAttribute('aria-sort');
    }
    list.show(lines.length);
  }

  function load(): Promise<void> {
    loading ??= fetch(words.rows)
      .then((answer) => answer.json() as Promise<Columns>)
      .then((data) => {
        columns = data;
        update();
      })
      .catch(() => {
        loading = null;
        said.textContent = words.failed;
      });
    return loading;
  }

  /** Puts the state into the address and the fields, and shows it. */
  function go(next: State, fields = true): void {
    state = next;
    history.replaceState(null, '', location.pathname + serialise(state));
    if (fields) fillForm();
    void load().then(update);
  }
  function fillForm(): void {
    for (const key of KEYS) {
      const field = form.elements.namedItem(key);
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = state[key];
    }
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  let typing = 0;
  form.addEventListener('input', (event) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const next = { ...state, [field.name]: field.value };
    clearTimeout(typing);
    typing = window.setTimeout(() => go(next, false), field.name === 'q' ? 160 : 0);
    state = next;
  });
  form.addEventListener('focusin', () => void load(), { once: true });
  form.addEventListener('pointerenter', () => void load(), { once: true });
  form.querySelector('[data-reset]')?.addEventListener('click', () => go(parse('')));
  form.querySelector('[data-csv]')?.addEventListener('click', () => {
    void load().then(() => {
      if (columns === null) return;
      const link = (document: string, offset: number) =>
        new URL(`${fill(words.report, { id: document })}#${offset}`, location.href).href;
      const file = new Blob([csv(columns, found, words.codes, link)], { type: 'text/csv;charset=utf-8' });
      const anchor = document.createElement('a');
      anchor.href = URL.createObjectURL(file);
      anchor.download = `duixian-figures${serialise(state).replace(/[^\w-]+/g, '-')}.csv`;
      anchor.click();
      setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
    });
  });
  form.querySelector('[data-copy]')?.addEventListener('click', (event) => {
    const button = event.currentTarget as HTMLButtonElement;
    const before = button.textContent;
    navigator.clipboard?.writeText(location.href).then(() => {
      button.textContent = words.copied;
      setTimeout(() => {
        button.textContent = before;
      }, 2000);
    });
  });
  for (const head of table.querySelectorAll<HTMLElement>('thead [data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain sorter';
    button.append(...(head.querySelector('.sorter')?.childNodes ?? []));
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const name = head.dataset.sort!;
      go({ ...state, sort: state.sort === name ? `-${name}` : state.sort === `-${name}` ? '' : name });
    });
  }
  addEventListener('popstate', () => {
    state = parse(location.search);
    fillForm();
    void load().then(update);
  });

  fillForm();
  // A saved address asks for rows at once; a first visit shows what the page holds until somebody asks.
  if (serialise(state) !== '') void load();
}

if (form !== null && words !== null) start(form, words);
