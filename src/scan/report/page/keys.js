/** One key a wish; never while the reader types. */
import { switchTheme } from './theme.js';

export function startKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.closest?.('input, select, textarea') ?? null;
    if (typing !== null) {
      if (event.key === 'Escape' && typing.id === 'search') typing.blur();
      return;
    }
    const inList = (event.target.closest?.('.duplicate h3 button') ?? null) !== null;
    if (event.key === '/') focusOn(document.getElementById('search'));
    else if (event.key === 'j' || (inList && event.key === 'ArrowDown')) step(1);
    else if (event.key === 'k' || (inList && event.key === 'ArrowUp')) step(-1);
    else if (event.key === 't') switchTheme();
    else return;
    event.preventDefault();
  });
}

function focusOn(node) {
  node?.focus();
  node?.scrollIntoView({ block: 'nearest' });
}

function step(by) {
  const buttons = [...document.querySelectorAll('.duplicate h3 button')];
  const here = document.activeElement?.closest('.duplicate')?.querySelector('h3 button');
  const at = here ? buttons.indexOf(here) : -1;
  const next = at < 0 ? 0 : at + by;
  if (next >= buttons.length) focusOn(document.querySelector('button.show-more:not([hidden])'));
  else if (next >= 0) focusOn(buttons[next]);
}
