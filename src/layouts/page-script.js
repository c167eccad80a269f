(() => {
  var root = document.documentElement;
  addEventListener('click', (event) => {
    var target = event.target.closest?.('[data-theme-switch],[data-keep-state]');
    if (!target) return;
    if (target.matches('[data-keep-state]')) {
      target.href = target.href.replace(/[?#].*$/, '') + location.search + location.hash;
      return;
    }
    var dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme:dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch (_) {}
  });
  // What is shown on paper is found again by its whole address, with what was asked for.
  addEventListener('beforeprint', () => {
    document.querySelector('[data-printed]').textContent = decodeURI(location.href);
  });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.('input,select,textarea,[contenteditable]')) return;
    var field = document.querySelector('[data-search-field]');
    var link = document.querySelector('[data-search-link]');
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else location.href = `${link.href}#search-words`;
  });
})();
