import { pngOf, svgOf } from './picture-file.ts';

function download(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.dataset.going = 'yes';
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

/** Copies or downloads what a word with `data-take` asks for, of the nearest `data-take-scope` or figure. */
export async function take(pressed: HTMLElement): Promise<void> {
  const scope = pressed.closest<HTMLElement>('[data-take-scope], figure') ?? document.body;
  // A comparison that has come alive says what it shows now; asleep, the static page says it.
  const live = scope.querySelector<HTMLElement>('[data-cite]');
  const name = `duixian-${scope.id || location.pathname.split('/').filter(Boolean).join('-')}`;
  switch (pressed.dataset.take) {
    case 'link':
      return copy(location.search ? location.href : (pressed.dataset.address ?? location.href), pressed);
    case 'cite':
      return copy(live?.dataset.cite ?? scope.querySelector('[data-cite-shown]')?.textContent ?? '', pressed);
    case 'embed': {
      const address = (pressed.dataset.embed ?? '') + location.search;
      const title = (live?.dataset.title ?? document.title).replaceAll('"', '&quot;');
      return copy(
        `<iframe src="${address.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="720" loading="lazy" style="border:0"></iframe>`,
        pressed,
      );
    }
    case 'csv': {
      const written = live?.dataset.csv;
      if (written) return download(new Blob([written], { type: 'text/csv' }), `${name}.csv`);
      // As built: the link itself holds the file.
      pressed.dataset.going = 'yes';
      pressed.click();
      delete pressed.dataset.going;
      return;
    }
    case 'svg':
      return download(new Blob([svgOf(scope).markup], { type: 'image/svg+xml' }), `${name}.svg`);
    case 'png':
      return download(await pngOf(svgOf(scope)), `${name}.png`);
    default:
  }
}
