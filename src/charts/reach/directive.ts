import type { ClientDirective } from 'astro';

const REACHING = ['pointerenter', 'pointerdown', 'focusin'] as const;

/** Keys that a living chart answers to; see `LiveChart`. */
const READING = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End|Escape|Enter)$/;

/** How long a chart may take to come alive before the keys pressed on it are given up. */
const PATIENCE = 10_000;

/**
 * Wakes the island on the first pointer, touch or focus. With the value `state` it also wakes at once where the
 * address holds a state that the static page does not show; until the island shows it (and takes `inert` away)
 * nothing can be pressed that would act on another state than the address says.
 *
 * Keys pressed on a chart before its code is there are kept and given to it once it is alive.
 */
const reach: ClientDirective = (load, options, element) => {
  let woken = false;
  const kept = new KeptKeys(element);
  const wake = async () => {
    if (woken) return;
    woken = true;
    for (const name of REACHING) element.removeEventListener(name, wake);
    try {
      const hydrate = await load();
      await hydrate();
    } catch (trouble) {
      kept.letGo();
      throw trouble;
    }
    await kept.giveBack();
  };
  for (const name of REACHING) element.addEventListener(name, wake, { passive: true });
  if (options.value === 'state' && location.search.length > 1) {
    element.inert = true;
    wake().catch(() => {
      element.inert = false;
    });
  }
};

/** The keys pressed on the sleeping chart of an island, in their order. */
class KeptKeys {
  readonly #element: HTMLElement;
  readonly #keys: string[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
    element.addEventListener('keydown', this.#keep);
  }

  #chart(): HTMLElement | null {
    return this.#element.querySelector('.live[tabindex]');
  }

  #keep = (event: KeyboardEvent) => {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!event.isTrusted || !plain || event.target !== this.#chart() || !READING.test(event.key)) return;
    this.#keys.push(event.key);
    // The page must not scroll on what is meant for the chart.
    event.preventDefault();
    // The island listens on the same element once it is alive: a key kept in that moment would count twice.
    event.stopImmediatePropagation();
  };

  /** React answers a moment after it was asked: the keys wait until the chart says that it is alive. */
  async giveBack(): Promise<void> {
    const until = performance.now() + PATIENCE;
    const alive = () => this.#chart()?.classList.contains('alive') ?? true;
    while (!alive() && performance.now() < until) await aMoment();
    this.#element.removeEventListener('keydown', this.#keep);
    for (const key of this.#keys.splice(0)) {
      this.#chart()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // The next key acts on what this one has done.
      await aMoment();
    }
  }

  /** Leaves the keys to the page: the chart will not come alive. */
  letGo(): void {
    this.#element.removeEventListener('keydown', this.#keep);
  }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 16));

export default reach;
