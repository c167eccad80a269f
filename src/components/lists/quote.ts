/** Shows the sentence of a figure at the foot of the window, when a row's button asks for it. */
export function quotes(table: HTMLElement, panel: HTMLElement, failed: string): void {
  const known = new Map<string, Promise<Record<string, string>>>();
  const sentences = (document: string) => {
    const found =
      known.get(document) ??
      fetch((panel.dataset.quotes ?? '').replace('{id}', document)).then((answer) => answer.json());
    known.set(document, found);
    return found.catch(() => {
      known.delete(document);
      return null;
    });
  };

  table.addEventListener('click', async (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-quote]');
    if (button === null) return;
    const [document = '', offset = ''] = button.dataset.quote!.split(':');
    const row = button.closest('tr')!;
    const words = (name: string) => row.querySelector(`.${name}`)?.textContent?.trim() ?? '';
    const link = row.querySelector('a')!.cloneNode() as HTMLAnchorElement;
    const [region, source] = [words('l-region'), words('x-source')];
    link.lang = 'zh';
    link.removeAttribute('title');
    link.textContent = `“${(await sentences(document))?.[offset] ?? failed}”`;
    const cite = window.document.createElement('cite');
    cite.textContent = `${region} ${source}`;
    panel.querySelector('p')!.replaceChildren(link, ' ', cite);
    panel.hidden = false;
    asker = button;
    // Pressed by key: the sentence lies behind all the rows, so the focus is taken to it.
    if (event.detail === 0) link.focus();
  });
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
}
