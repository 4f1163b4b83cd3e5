/** Puts the page together. */
import { startCopying } from './copy.js';
import { duplicates } from './data.js';
import { element } from './dom.js';
import { openById, redraw, startList } from './duplicates.js';
import { clearFilters, startFilters, wanted } from './filters.js';
import { startKeys } from './keys.js';
import { startMap } from './map.js';
import { startTheme } from './theme.js';

const said = element('p', { class: 'unseen', role: 'status' });
document.body.append(said);

startTheme();
startKeys();
startCopying((text) => {
  said.textContent = text;
});

if (duplicates.length > 0) {
  startFilters(document.getElementById('filters'), redraw);
  startList(document.getElementById('list'));
  startMap(document.getElementById('map-body'), (a, b) => {
    clearFilters();
    wanted.pair = [a, b];
    redraw();
    document.getElementById('duplicates').scrollIntoView();
    document.getElementById('duplicates').focus({ preventScroll: true });
  });
  const fromAddress = () => openById(decodeURIComponent(location.hash.slice(1)));
  addEventListener('hashchange', fromAddress);
  fromAddress();
}
