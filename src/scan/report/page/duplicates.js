/** The list of duplicates: a page of entries at a time, each of which opens to its copies and their comparison. */
import { comparison } from './comparison.js';
import { copyButton } from './copy.js';
import { baseline, duplicates, leftOut, parts, position, removable, repositories, repositoryName } from './data.js';
import { counted, element, prose, thousands } from './dom.js';
import { clearFilters, selected, wanted } from './filters.js';

/** Entries drawn at a time: 5,000 would take a browser a second, 40 take none. */
const PAGE = 40;
const COPIES_SHOWN = 12;

const most = Math.max(1, ...duplicates.map((d) => d.removable));
let shown = [];
let drawn = 0;
const state = { list: null, status: null, all: null, more: null };

export function startList(holder) {
  state.status = element('p', { class: 'status', role: 'status' });
  state.all = element('button', { type: 'button', class: 'quiet', click: reset }, 'Show all');
  state.list = element('ol', { class: 'duplicates' });
  state.more = element('button', { type: 'button', class: 'show-more', click: () => draw(PAGE, true) });
  holder.append(element('div', { class: 'found' }, state.status, state.all), state.list, state.more);
  for (const text of leftOut) holder.append(element('p', { class: 'note' }, text));
  redraw();
}

/** After a change of filters. */
export function redraw() {
  shown = selected();
  drawn = 0;
  state.list.replaceChildren();
  const { pair } = wanted;
  const each = shown.reduce((n, d) => n + (d.accepted === null ? d.removable : 0), 0);
  const open = duplicates.filter((d) => d.accepted === null || wanted.accepted).length;
  const filtered = shown.length < open;
  // Duplicates may overlap (a block pasted into a copied function): in the total such lines count once. And a method that
  // has more copies than the class around it counts there, but is listed under that class.
  const lines = filtered ? Math.min(each, removable) : removable;
  const found = filtered ? `${thousands(shown.length)} of ${counted(open, 'duplicate')}` : counted(open, 'duplicate');
  const sentences = [`${found}, ${counted(lines, 'line')} could go.`];
  if (pair !== null) {
    const [a, b] = pair.map((i) => parts.names[i]);
    sentences.push(a === b ? `Only what ${a} repeats within itself.` : `Only what ${a} and ${b} share.`);
  }
  state.status.textContent = sentences.join(' ');
  state.all.hidden = !filtered;
  if (shown.length === 0) state.list.append(element('li', { class: 'empty' }, 'No duplicate fits these filters.'));
  draw(PAGE, false);
}

function reset() {
  clearFilters();
  redraw();
  document.getElementById('search').focus();
}

function draw(count, focus) {
  const from = drawn;
  drawn = Math.min(shown.length, drawn + count);
  state.list.append(...shown.slice(from, drawn).map(entry));
  const rest = shown.length - drawn;
  state.more.hidden = rest === 0;
  state.more.textContent = `Show ${Math.min(rest, PAGE)} more of ${thousands(rest)}`;
  if (focus) state.list.children[from]?.querySelector('button').focus();
}

/** Opens the duplicate with this id, wherever in the list it is. Returns whether there is one. */
export function openById(id) {
  const target = duplicates.find((d) => d.id === id);
  if (target === undefined) return false;
  if (!shown.includes(target)) {
    clearFilters();
    if (target.accepted !== null) {
      wanted.accepted = true;
      document.getElementById('filter-accepted').checked = true;
    }
    redraw();
  }
  const index = shown.indexOf(target);
  if (index >= drawn) draw(index + 1 - drawn, false);
  const button = state.list.children[index].querySelector('button');
  if (button.getAttribute('aria-expanded') === 'false') button.click();
  button.focus();
  state.list.children[index].scrollIntoView();
  return true;
}

function entry(d) {
  const body = element('div', { class: 'body', id: `body-${d.order}`, hidden: true });
  const button = element(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': body.id, click: toggle },
    element('span', { class: 'name' }, names(d)),
  );
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', `${Math.max(1, (100 * d.removable) / most)}%`);
  const item = element(
    'li',
    { class: d.accepted === null ? 'duplicate' : 'duplicate accepted' },
    element(
      'div',
      { class: 'summary' },
      element(
        'p',
        { class: 'cost' },
        element('b', {}, thousands(d.removable)),
        element('span', {}, d.removable === 1 ? 'line could go' : 'lines could go'),
        bar,
      ),
      element(
        'div',
        { class: 'what' },
        element('h3', {}, button, ...badges(d)),
        element('p', { class: 'facts' }, facts(d)),
        d.text === null ? null : element('p', { class: 'how' }, ...prose(d.text)),
      ),
    ),
    body,
  );
  function toggle() {
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    item.classList.toggle('open', !open);
    body.hidden = open;
    if (!open) {
      if (body.childElementCount === 0) fillBody(body, d);
      history.replaceState(null, '', `#${encodeURIComponent(d.id)}`);
    }
  }
  return item;
}

/** The names of its copies, most frequent first. */
function names(d) {
  const counts = new Map();
  for (const m of d.members) counts.set(m.name, (counts.get(m.name) ?? 0) + 1);
  const sorted = [...counts].sort((x, y) => y[1] - x[1]).map(([name]) => name);
  return sorted.length <= 3
    ? sorted.join(', ')
    : `${sorted.slice(0, 2).join(', ')} and ${sorted.length - 2} other names`;
}

function badges(d) {
  const list = [];
  if (baseline && d.isNew) list.push(element('span', { class: 'badge new' }, 'new'));
  if (d.accepted !== null) list.push(element('span', { class: 'badge' }, 'accepted'));
  if (d.fragment) list.push(element('span', { class: 'badge' }, 'part of larger functions'));
  return list;
}

function facts(d) {
  const where =
    d.repos > 1
      ? `${counted(d.count, 'copy', 'copies')} in ${counted(d.repos, 'repository', 'repositories')}`
      : counted(d.count, 'copy', 'copies');
  const named = repositories.length > 1 ? [...d.repositorySet].map(repositoryName) : [];
  const list = named.length > 4 ? `${named.slice(0, 3).join(', ')} and ${named.length - 3} more` : named.join(', ');
  return [where, list, d.how, d.language].filter((text) => text !== '').join(' · ');
}

function fillBody(body, d) {
  if (d.accepted !== null) {
    const { by, reason, until } = d.accepted;
    body.append(
      element('p', { class: 'note' }, `Accepted by ${by}${until === null ? '' : ` until ${until}`}: ${reason}`),
    );
  }
  body.append(element('h4', {}, `${counted(d.count, 'copy', 'copies')}`));
  body.append(copies(d));
  if (d.members.length < 2 || d.members.filter((m) => m.variant >= 0).length < 2) {
    body.append(
      element(
        'p',
        { class: 'note' },
        'The code of these copies is not in this file, to keep it small; their paths are above.',
      ),
    );
    return;
  }
  body.append(chooser(d));
}

function copies(d) {
  const list = element('ol', { class: 'copies' });
  const item = (m) =>
    element(
      'li',
      {},
      element('code', { class: 'path' }, position(m)),
      element('span', { class: 'amount' }, `${m.name}, ${counted(m.lines, 'line')}`),
      m.isNew ? element('span', { class: 'badge new' }, 'new') : null,
      copyButton(position(m), `the path ${position(m)}`),
    );
  list.append(...d.members.slice(0, COPIES_SHOWN).map(item));
  const rest = d.members.slice(COPIES_SHOWN);
  const box = element('div', {}, list);
  if (rest.length > 0) {
    const more = element(
      'button',
      { type: 'button', class: 'quiet', click: show },
      `Show ${counted(rest.length, 'more copy', 'more copies')}`,
    );
    function show() {
      list.append(...rest.map(item));
      more.remove();
    }
    box.append(more);
  }
  if (d.count > d.members.length) {
    box.append(
      element(
        'p',
        { class: 'note' },
        `${counted(d.count - d.members.length, 'more copy', 'more copies')} not listed in this page.`,
      ),
    );
  }
  return box;
}

/** Any two copies; the one that stands first in the list is always on the left. */
function chooser(d) {
  const choices = d.members.map((m, i) => [m, i]).filter(([m]) => m.variant >= 0);
  const other = choices.find(([m]) => m.variant === d.farthest) ?? choices[1];
  const picked = [choices[0][1], other[1]];
  const view = element('div', {});
  const box = (side, label) => {
    const id = `pick-${d.order}-${side}`;
    const select = element(
      'select',
      { id, change: () => pick(side, Number(select.value)) },
      ...choices.map(([m, i]) => element('option', { value: i }, `${i + 1}. ${position(m)}`)),
    );
    return [element('label', { for: id }, label), select];
  };
  const boxes = [box(0, 'Compare copy'), box(1, 'with')];
  function pick(side, value) {
    // Whoever chooses the same copy on both sides means to exchange them.
    if (picked[1 - side] === value) picked[1 - side] = picked[side];
    picked[side] = value;
    picked.sort((x, y) => x - y);
    redrawView();
  }
  function redrawView() {
    boxes[0][1].value = picked[0];
    boxes[1][1].value = picked[1];
    view.replaceChildren(comparison(d, d.members[picked[0]], d.members[picked[1]]));
  }
  redrawView();
  if (choices.length === 2) return view;
  return element('div', {}, element('div', { class: 'chooser' }, ...boxes.flat()), view);
}
