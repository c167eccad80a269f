import type { ClientDirective } from 'astro';

const REACHING = ['pointerenter', 'pointerdown', 'focusin'] as const;

/**
 * Wakes the island on the first pointer, touch or focus. With the value `state` it also wakes at once where the
 * address holds a state that the static page does not show; until the island shows it (and takes `inert` away)
 * nothing can be pressed that would act on another state than the address says.
 */
const reach: ClientDirective = (load, options, element) => {
  let woken = false;
  const wake = async () => {
    if (woken) return;
    woken = true;
    for (const name of REACHING) element.removeEventListener(name, wake);
    const hydrate = await load();
    await hydrate();
  };
  for (const name of REACHING) element.addEventListener(name, wake, { passive: true });
  if (options.value === 'state' && location.search.length > 1) {
    element.inert = true;
    wake().catch(() => {
      element.inert = false;
    });
  }
};

export default reach;
