/** What of the list is wanted: search, filters, order. */
import { baseline, duplicates, parts, repositories, repositoryName } from './data.js';
import { element } from './dom.js';

export const wanted = {
  search: '',
  repository: '',
  language: '',
  kind: '',
  type: '',
  across: false,
  fresh: false,
  accepted: false,
  sort: repositories.length > 1 ? 'across' : 'cost',
  /** Two indices into `parts`, chosen on the map. */
  pair: null,
};

const TYPES = { T1: 'The same code', T2: 'Other names and values', T3: 'Edited' };
const SORTS = {
  // What several repositories share is nobody's own to clean up, so it comes first.
  across: ['Across repositories first', (a, b) => a.order - b.order],
  cost: ['Lines that could go', (a, b) => b.removable - a.removable || a.order - b.order],
  copies: ['Number of copies', (a, b) => b.count - a.count || a.order - b.order],
  repositories: ['Number of repositories', (a, b) => b.repos - a.repos || a.order - b.order],
  alike: ['Most alike first', (a, b) => b.least - a.least || a.order - b.order],
  name: ['Name', (a, b) => (a.members[0].name.toLowerCase() < b.members[0].name.toLowerCase() ? -1 : 1)],
};

/** The duplicates to show, in order. */
export function selected() {
  const words = wanted.search.toLowerCase().split(/\s+/).filter(Boolean);
  return duplicates.filter((d) => matches(d, words)).sort(SORTS[wanted.sort][1]);
}

function matches(d, words) {
  if (d.accepted !== null && !wanted.accepted) return false;
  if (wanted.across && d.repos < 2) return false;
  if (wanted.fresh && !d.isNew) return false;
  if (wanted.type !== '' && d.type !== wanted.type) return false;
  if (wanted.language !== '' && d.language !== wanted.language) return false;
  if (wanted.kind !== '' && !d.members.some((m) => m.kind === wanted.kind)) return false;
  if (wanted.repository !== '' && !d.repositorySet.has(Number(wanted.repository))) return false;
  if (wanted.pair !== null) {
    const [a, b] = wanted.pair;
    const counts = [0, 0];
    for (const m of d.members) {
      const part = parts.of(m);
      if (part === a) counts[0]++;
      if (part === b) counts[1]++;
    }
    if (a === b ? counts[0] < 2 : counts[0] === 0 || counts[1] === 0) return false;
  }
  return words.every((word) => d.words.includes(word));
}

/** Builds the controls; `changed` is called after each change. */
export function startFilters(holder, changed) {
  const set = (key, value) => {
    wanted[key] = value;
    changed();
  };
  const values = (of) => [...new Set(duplicates.map(of))].sort();
  const search = element('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Name or path',
    autocomplete: 'off',
    spellcheck: 'false',
    input: () => set('search', search.value),
  });
  const select = (key, label, options) => {
    if (options.length < 2) return null;
    const box = element(
      'select',
      { id: `filter-${key}`, change: () => set(key, box.value) },
      key === 'sort' ? null : element('option', { value: '' }, 'All'),
      ...options.map(([value, name]) => element('option', { value }, name)),
    );
    return element('div', { class: 'field' }, element('label', { for: `filter-${key}` }, label), box);
  };
  const check = (key, label, shown) => {
    if (!shown) return null;
    const box = element('input', { type: 'checkbox', id: `filter-${key}`, change: () => set(key, box.checked) });
    return element('div', { class: 'check' }, box, element('label', { for: `filter-${key}` }, label));
  };
  const kinds = [...new Set(duplicates.flatMap((d) => d.members.map((m) => m.kind)))].sort();
  const repos = repositories.map((_, i) => [i, repositoryName(i)]).sort((a, b) => (a[1] < b[1] ? -1 : 1));
  holder.append(
    element(
      'div',
      { class: 'toolbar', role: 'search', 'aria-label': 'Filter the duplicates' },
      element('div', { class: 'field wide' }, element('label', { for: 'search' }, 'Search'), search),
      select('repository', 'Repository', repos),
      select(
        'language',
        'Language',
        values((d) => d.language).map((v) => [v, v]),
      ),
      select(
        'kind',
        'Kind',
        kinds.map((v) => [v, v]),
      ),
      select(
        'type',
        'How alike',
        values((d) => d.type).map((v) => [v, TYPES[v]]),
      ),
      select(
        'sort',
        'Order',
        Object.entries(SORTS)
          .filter(([value]) => value !== 'across' || repositories.length > 1)
          .map(([value, [name]]) => [value, name]),
      ),
      element(
        'div',
        { class: 'checks' },
        check('across', 'Across repositories only', repositories.length > 1),
        check('fresh', 'New since the baseline only', baseline),
        check(
          'accepted',
          'Accepted ones too',
          duplicates.some((d) => d.accepted !== null),
        ),
      ),
    ),
  );
}

/** Back to everything, controls included. */
export function clearFilters() {
  Object.assign(wanted, {
    search: '',
    repository: '',
    language: '',
    kind: '',
    type: '',
    across: false,
    fresh: false,
    pair: null,
  });
  for (const box of document.querySelectorAll('#filters select')) if (box.id !== 'filter-sort') box.value = '';
  for (const box of document.querySelectorAll('#filters input[type=checkbox]'))
    if (box.id !== 'filter-accepted') box.checked = false;
  document.getElementById('search').value = '';
}
