import { pngOf, svgOf } from './picture-file.ts';

function download(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function copy(pressed: HTMLElement) {
  await navigator.clipboard.writeText(pressed.dataset.copy ?? location.href);
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

/**
 * Does what a word with `data-take` says: `copy` its `data-copy`, or download the charts of the nearest figure or
 * `data-take-scope` as `svg` or `png`.
 */
export async function take(pressed: HTMLElement): Promise<void> {
  if (pressed.dataset.take === 'copy') return copy(pressed);
  const scope = pressed.closest<HTMLElement>('figure, [data-take-scope]') ?? document.body;
  const page = location.pathname.split('/').filter(Boolean).join('-');
  const name = ['duixian', page, scope.id].filter(Boolean).join('-');
  const file = svgOf(scope);
  if (pressed.dataset.take === 'png') download(await pngOf(file), `${name}.png`);
  else download(new Blob([file.markup], { type: 'image/svg+xml' }), `${name}.svg`);
}
