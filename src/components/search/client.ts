import { Library } from './library.ts';
import { around, parted, type Query } from './match.ts';
import { RESULT_TYPES, type Result, type ResultType } from './types.ts';

/** Words of the page, from its language. */
type Words = Record<ResultType | 'none' | 'reading' | 'all' | 'more' | 'found' | 'also', string>;

/** Results of one type shown before “more”. */
const FIRST = 8;
const MOST_CHARACTERS = 110;

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const out = document.querySelector<HTMLElement>('[data-search-results]');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');

if (form && out && input) start(form, input, out);

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function marked(line: string, query: Query): (Node | string)[] {
  return parted(line, query).map((part, at) => (at % 2 === 1 ? make('mark', {}, part) : part));
}

function start(searchForm: HTMLFormElement, field: HTMLInputElement, results: HTMLElement) {
  const words = JSON.parse(results.dataset.words ?? '{}') as Words;
  const root = results.dataset.root ?? '/';
  const library = new Library(
    `${results.dataset.index ?? '/search/'}`,
    document.documentElement.lang === 'en',
  );
  const opened = new Set<ResultType>();
  let turn = 0;
  let type: ResultType | null = null;
  let found: readonly Result[] = [];

  const entry = (result: Result, query: Query) => {
    const link = make(
      'a',
      { href: root + result.path },
      ...(result.head
        ? marked(result.head, query)
        : marked(around(result.line, query, MOST_CHARACTERS), query)),
    );
    const children: (Node | string)[] = [link];
    if (result.value) children.push(' ', make('span', { class: 'amount' }, result.value));
    if (result.head && result.line)
      children.push(make('p', { lang: 'zh' }, ...marked(around(result.line, query, MOST_CHARACTERS), query)));
    if (result.place) children.push(make('small', {}, result.place));
    if (!result.head) link.lang = 'zh';
    return make('li', {}, ...children);
  };

  const draw = (query: Query, left: number) => {
    const counts = new Map(
      RESULT_TYPES.map((name) => [name, found.filter((result) => result.type === name)]),
    );
    const tabs = make('p', { class: 'filters' });
    const tab = (name: ResultType | null, text: string) => {
      const link = make('a', { href: addressOf(field.value, name) }, text);
      if (name === type) link.setAttribute('aria-current', 'true');
      tabs.append(link);
    };
    tab(null, `${words.all} ${found.length}`);
    for (const [name, list] of counts) if (list.length > 0) tab(name, `${words[name]} ${list.length}`);
    const parts: Node[] = found.length > 0 ? [tabs] : [];
    for (const [name, list] of counts) {
      if (list.length === 0 || (type !== null && name !== type)) continue;
      // The whole phrase first, then where its words stand apart.
      const sorted = [...list].sort((a, b) => b.rank - a.rank);
      const shown = type === name || opened.has(name) ? sorted.slice(0, 500) : sorted.slice(0, FIRST);
      const section = make(
        'section',
        {},
        make('h2', {}, `${words[name]} `, make('small', {}, String(list.length))),
        make('ol', {}, ...shown.map((result) => entry(result, query))),
      );
      if (shown.length < list.length && shown.length < 500) {
        section.append(
          make(
            'a',
            { href: addressOf(field.value, name), class: 'more' },
            words.more.replace('{count}', String(list.length)),
          ),
        );
      }
      parts.push(section);
    }
    const state =
      left > 0
        ? words.reading.replace('{count}', String(left))
        : found.length === 0
          ? words.none
          : words.found.replace('{count}', String(found.length));
    const also = [...new Set(query.also.flatMap((other) => other.words))];
    const said = make('p', { class: 'small', role: 'status' }, state);
    if (also.length > 0) said.append(words.also, make('span', { lang: 'zh' }, also.join('、')));
    show(said, ...parts);
  };

  /** Lays out what was found. More is found while somebody is among it already: the link in focus keeps the focus. */
  const show = (...nodes: Node[]) => {
    const held = document.activeElement;
    const href =
      held instanceof HTMLAnchorElement && results.contains(held) ? held.getAttribute('href') : null;
    results.replaceChildren(...nodes);
    if (href === null) return;
    const again = [...results.querySelectorAll('a')].find((link) => link.getAttribute('href') === href);
    again?.focus({ preventScroll: true });
  };

  const addressOf = (text: string, name: ResultType | null) => {
    const state = new URLSearchParams();
    if (text.trim()) state.set('q', text.trim());
    if (name) state.set('t', name);
    return `${location.pathname}${state.size > 0 ? `?${state}` : ''}`;
  };

  const look = async () => {
    const text = field.value.trim();
    turn += 1;
    const mine = turn;
    document.documentElement.classList.toggle('searching', text !== '');
    if (text === '') {
      results.replaceChildren();
      return;
    }
    try {
      await library.find(
        text,
        (all, left, query) => {
          found = [...all];
          draw(query, left);
        },
        () => mine === turn,
      );
    } catch (error) {
      if (mine === turn) results.replaceChildren(make('p', { class: 'small', role: 'alert' }, String(error)));
    }
  };

  const restore = () => {
    const state = new URLSearchParams(location.search);
    field.value = state.get('q') ?? '';
    type = RESULT_TYPES.find((name) => name === state.get('t')) ?? null;
    void look();
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('focus', () => void library.open().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      type = null;
      history.replaceState(null, '', addressOf(field.value, null));
      void look();
    }, 120);
  });
  searchForm.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', addressOf(field.value, type));
    void look();
  });
  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.pathname !== location.pathname || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    history.pushState(null, '', link.pathname + link.search);
    restore();
    scrollTo({ top: 0 });
  });
  // From the field down into the results and back, by arrow keys.
  addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('li > a')];
    const stops: HTMLElement[] = [field, ...links];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  addEventListener('popstate', restore);
  restore();
  // Come here by the / key, or with nothing asked for yet: the field is what one wants.
  if (location.hash === `#${field.id}` || field.value === '') field.focus({ preventScroll: true });
}
