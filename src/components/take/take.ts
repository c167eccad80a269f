import { pngOf, svgOf } from './picture-file.ts';

function download(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function copy(text: string, pressed: HTMLElement) {
  await navigator.clipboard.writeText(text);
  const { done } = pressed.dataset;
  if (!done) return;
  const said = pressed.textContent;
  pressed.textContent = done;
  pressed.setAttribute('role', 'status');
  setTimeout(() => {
    pressed.textContent = said;
    pressed.removeAttribute('role');
  }, 1600);
}

/** The code that shows an address of this site inside another page. */
function frame(address: string, pressed: HTMLElement): string {
  const element = document.createElement('iframe');
  element.src = address;
  element.title = pressed.closest<HTMLElement>('[data-title]')?.dataset.title ?? document.title;
  element.width = '100%';
  element.height = '720';
  element.loading = 'lazy';
  return element.outerHTML;
}

/**
 * Does what a word with `data-take` says: `copy` its `data-copy`, copy code to `embed` the address that it holds,
 * or download the charts of the nearest figure or `data-take-scope` as `svg` or `png`.
 */
export async function take(pressed: HTMLElement): Promise<void> {
  const { take: kind, copy: text = location.href } = pressed.dataset;
  if (kind === 'copy') return copy(text, pressed);
  if (kind === 'embed') return copy(frame(text, pressed), pressed);
  const scope = pressed.closest<HTMLElement>('figure, [data-take-scope]') ?? document.body;
  const page = location.pathname.split('/').filter(Boolean).join('-');
  const name = ['duixian', page, scope.id].filter(Boolean).join('-');
  const file = svgOf(scope);
  if (kind === 'png') download(await pngOf(file), `${name}.png`);
  else download(new Blob([file.markup], { type: 'image/svg+xml' }), `${name}.svg`);
}
