// Before anything is drawn: the theme that was chosen here, and that scripts run.
{
  const root = document.documentElement;
  root.classList.add('js');
  try {
    if (/^(light|dark)$/.test(localStorage.theme)) root.dataset.theme = localStorage.theme;
  } catch (_) {}
}
