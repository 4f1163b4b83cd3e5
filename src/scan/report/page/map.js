/** The picture of who shares how much code with whom: a triangle of squares, and the strongest ties as a list. */
import { duplicates, parts } from './data.js';
import { counted, element, thousands } from './dom.js';

const MOST_PARTS = 60;
const TIES_SHOWN = 6;
const WITHIN_SHOWN = 3;
const MOST_TIES = 200;

/**
 * What two parts share in one duplicate is the smaller of their two amounts of its lines; within one part, what could go.
 * Returns ties `{ a, b, lines, count }`, strongest first.
 */
function ties() {
  const found = new Map();
  const add = (a, b, lines) => {
    const key = a * 1e6 + b;
    const tie = found.get(key) ?? { a, b, lines: 0, count: 0 };
    tie.lines += lines;
    tie.count++;
    found.set(key, tie);
  };
  for (const d of duplicates) {
    if (d.accepted !== null) continue;
    const byPart = new Map();
    for (const m of d.members) {
      const part = parts.of(m);
      const lengths = byPart.get(part) ?? [];
      lengths.push(m.lines);
      byPart.set(part, lengths);
    }
    const sums = [...byPart].map(([part, lengths]) => [part, lengths.reduce((x, y) => x + y, 0)]);
    for (let i = 0; i < sums.length; i++) {
      const [a, own] = sums[i];
      const lengths = byPart.get(a);
      if (lengths.length > 1) add(a, a, own - Math.max(...lengths));
      for (let j = i + 1; j < sums.length; j++) {
        const [b, other] = sums[j];
        add(Math.min(a, b), Math.max(a, b), Math.min(own, other));
      }
    }
  }
  return [...found.values()].sort((x, y) => y.lines - x.lines || x.a - y.a || x.b - y.b);
}

/** Shares of the accent colour; none between, where neither dark nor light text can be read. */
const STEPS = [10, 22, 34, 82, 91, 100];

const between = ({ a, b }) => a !== b;

const named = ({ a, b }) => (a === b ? `within ${parts.names[a]}` : `${parts.names[a]} and ${parts.names[b]}`);
const amount = (tie) => `${counted(tie.lines, 'line')} in ${counted(tie.count, 'duplicate')}`;

/** Draws into `holder`; `choose(a, b)` is called with the indices of the chosen parts. */
export function startMap(holder, choose) {
  const all = ties();
  const [one, many] = parts.noun;
  if (all.length === 0) {
    holder.append(element('p', {}, 'All duplicates are accepted: there is nothing to draw.'));
    return;
  }
  const weight = new Map();
  for (const { a, b, lines } of all) {
    weight.set(a, (weight.get(a) ?? 0) + lines);
    if (a !== b) weight.set(b, (weight.get(b) ?? 0) + lines);
  }
  const order = [...weight.keys()].sort((x, y) => weight.get(y) - weight.get(x));
  if (order.length === 1) {
    const only = all[0];
    holder.append(
      element('p', { class: 'explain' }, `All of it lies in one ${one}, ${parts.names[only.a]}: ${amount(only)}.`),
    );
    return;
  }
  const shown = order.slice(0, MOST_PARTS);
  const without = parts.names.length - order.length;
  const notes = [];
  if (parts.noun[0] === 'repository' && without > 0) {
    notes.push(
      `${counted(without, one, many)} ${without === 1 ? 'shares' : 'share'} nothing and ${without === 1 ? 'is' : 'are'} not drawn.`,
    );
  }
  if (order.length > shown.length)
    notes.push(`Drawn are the ${shown.length} ${many} that share most, of ${order.length}.`);
  const size = shown.length <= 8 ? 'large' : shown.length <= 16 ? 'middle' : 'small';
  const squares =
    `Each square is code that two ${many} both have; the stronger its colour, the more lines. ` +
    `Framed squares are code that one ${one} repeats within itself. `;
  holder.append(
    element(
      'p',
      { class: 'explain' },
      element('span', { class: `squares ${size}` }, squares),
      `Choose one to see its duplicates. ${notes.join(' ')}`,
    ),
    element('div', { class: 'map' }, matrix(shown, all, size, choose), strongest(all, choose)),
  );
}

function matrix(shown, all, size, choose) {
  const lines = new Map(all.map((tie) => [`${tie.a} ${tie.b}`, tie]));
  // Copies within one repository outnumber those between two by far and would leave all other squares pale.
  const most = Math.max(0, ...all.filter(between).map((tie) => tie.lines));
  const status = element('p', { class: 'status', 'aria-hidden': 'true' }, '\u00a0');
  const rows = shown.map((a, i) => {
    const cells = shown.slice(0, i + 1).map((b) => {
      const tie = lines.get(`${Math.min(a, b)} ${Math.max(a, b)}`);
      const cell = element('td', {});
      if (tie === undefined) return cell;
      const share = a === b ? 0 : Math.sqrt(tie.lines / most);
      const step = Math.min(STEPS.length - 1, Math.floor(STEPS.length * share));
      // Numbers only where they fit; a reader of the list misses nothing.
      const button = element(
        'button',
        {
          type: 'button',
          tabindex: '-1',
          class: a === b ? 'within' : STEPS[step] > 50 ? 'strong' : '',
          title: `${named(tie)}: ${amount(tie)}`,
        },
        size === 'small' ? '' : short(tie.lines),
      );
      button.style.setProperty('--strength', `${STEPS[step]}%`);
      button.addEventListener('click', () => choose(tie.a, tie.b));
      button.addEventListener('mouseenter', () => {
        status.textContent = `${named(tie)}: ${amount(tie)}`;
      });
      cell.append(button);
      return cell;
    });
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('span', {}, parts.names[a]), element('b', {}, String(i + 1))),
      ...cells,
    );
  });
  const foot = element(
    'tr',
    {},
    element('td', {}),
    ...shown.map((_, i) => element('td', { class: 'index' }, String(i + 1))),
  );
  const grid = element('table', { class: `matrix ${size}` }, element('tbody', {}, ...rows), element('tfoot', {}, foot));
  // The list beside says the same in words and is what keyboard and screen reader use.
  return element('div', { class: `matrix-holder ${size}`, 'aria-hidden': 'true' }, grid, status);
}

const short = (n) => (n < 1000 ? String(n) : n < 10_000 ? `${(n / 1000).toFixed(1)}k` : `${Math.round(n / 1000)}k`);

function strongest(all, choose) {
  const [one, many] = parts.noun;
  return element(
    'div',
    { class: 'ties-holder' },
    ...ranking(`Most shared between two ${many}`, all.filter(between), choose),
    ...ranking(
      `Most repeated within one ${one}`,
      all.filter((tie) => !between(tie)),
      choose,
    ),
  );
}

function ranking(title, list, choose) {
  if (list.length === 0) return [];
  const most = list[0].lines;
  const items = element('ol', { class: 'ties' });
  const item = (tie) => {
    const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.setProperty('--share', `${Math.max(1, (100 * tie.lines) / most)}%`);
    return element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'tie', click: () => choose(tie.a, tie.b) },
        element('span', { class: 'who' }, between(tie) ? named(tie) : parts.names[tie.a]),
        element('span', { class: 'amount' }, amount(tie)),
        bar,
      ),
    );
  };
  const first = between(list[0]) ? TIES_SHOWN : WITHIN_SHOWN;
  items.append(...list.slice(0, first).map(item));
  const rest = list.slice(first, MOST_TIES);
  if (rest.length === 0) return [element('h3', {}, title), items];
  const more = element(
    'button',
    { type: 'button', class: 'quiet', click: show },
    `Show ${thousands(rest.length)} more`,
  );
  function show() {
    items.append(...rest.map(item));
    items.children[first].querySelector('button').focus();
    more.remove();
  }
  return [element('h3', {}, title), items, more];
}
