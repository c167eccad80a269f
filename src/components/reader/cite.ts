/**
 * Puts “copy link” and “copy quotation” beside the sentence that the address points to, and lets a click on any
 * sentence point the address to it. Without this script the addresses work all the same.
 */
const doc = document.querySelector<HTMLElement>('.doc');

function bar(article: HTMLElement, sentence: HTMLElement, target: Element): HTMLElement {
  const box = document.createElement('p');
  box.className = 'cite-this';
  box.setAttribute('role', 'status');
  const address = () => `${location.href.split('#')[0]}#${target.id}`;
  const words = () => {
    const copy = sentence.cloneNode(true) as HTMLElement;
    for (const extra of copy.querySelectorAll('.jz, s')) extra.remove();
    return (copy.textContent ?? '').trim();
  };
  const button = (label: string, text: () => string) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', () => {
      navigator.clipboard?.writeText(text()).then(() => {
        made.textContent = article.dataset.copied ?? label;
        setTimeout(() => {
          made.textContent = label;
        }, 2000);
      });
    });
    box.append(made);
  };
  button(article.dataset.copyLink ?? '', address);
  button(article.dataset.copyQuote ?? '', () => `“${words()}”——《${article.dataset.title}》，${address()}`);
  return box;
}

function show(article: HTMLElement): void {
  for (const old of article.querySelectorAll('.cite-this')) old.remove();
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const sentence =
    target?.closest<HTMLElement>('.s') ?? (target?.matches('.G') ? (target as HTMLElement) : null);
  const para = sentence?.closest('.para');
  if (!target || !sentence || !para) return;
  const box = bar(article, sentence, target);
  box.lang = document.documentElement.lang;
  const note = para.querySelector(':scope > .mg');
  if (note === null) {
    const aside = document.createElement('div');
    aside.className = 'mg cite-this';
    aside.append(...box.childNodes);
    para.prepend(aside);
  } else note.append(box);
}

if (doc !== null) {
  show(doc);
  addEventListener('hashchange', () => show(doc));
  doc.addEventListener('click', (event) => {
    const place = event.target as Element;
    if (place.closest('a, label, input, button, summary, .mg') || getSelection()?.toString()) return;
    const sentence = place.closest('.s[id]');
    if (sentence === null || location.hash === `#${sentence.id}`) return;
    const { scrollX, scrollY } = window;
    location.hash = sentence.id;
    // The words are under the finger already: the page must not jump.
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  });
}
