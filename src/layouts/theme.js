// Before anything is drawn: the theme that was chosen here, that scripts run, and that the address asks for something.
{
  const root = document.documentElement;
  root.classList.add('js');
  if (location.search) {
    root.classList.add('asking');
    addEventListener('load', () => root.classList.remove('asking'));
  }
  try {
    if (/^(light|dark)$/.test(localStorage.theme)) root.dataset.theme = localStorage.theme;
  } catch (_) {}
}
