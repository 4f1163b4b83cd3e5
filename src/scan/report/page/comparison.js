/** Two copies side by side, or one below the other where there is no room. */
import { position } from './data.js';
import { counted, element, prose } from './dom.js';

const KINDS = ['equal', 'layout', 'comment', 'renamed', 'changed', 'left', 'right'];
const MARKS = ['name', 'literal', 'edit'];
/** Longer stretches of equal lines are folded, with a few kept for orientation. */
const FOLD = 9;
const KEPT = 3;

const narrow = matchMedia('(max-width: 900px)');

/** Everything about two members of a duplicate; `a` stands before `b` in its list. */
export function comparison(duplicate, a, b) {
  const box = element('div', { class: 'comparison' });
  if (a.variant < 0 || b.variant < 0) {
    box.append(element('p', { class: 'note' }, 'The code of these copies is not in this file, to keep it small.'));
    return box;
  }
  const left = duplicate.variants[a.variant].split('\n');
  const right = duplicate.variants[b.variant].split('\n');
  const found = duplicate.comparisons.find(([x, y]) => x === a.variant && y === b.variant)?.[2];
  if (a.variant === b.variant) {
    box.append(element('p', { class: 'sentence' }, 'These two are the same, word for word.'));
  } else if (found !== undefined) {
    box.append(element('p', { class: 'sentence' }, ...prose(found.sentence)));
    const tables = element('div', { class: 'differences' }, renames(found, a, b), literals(found, a, b));
    if (tables.childElementCount > 0) box.append(tables);
  } else {
    box.append(
      element(
        'p',
        { class: 'note' },
        'These two were not compared token by token; equal lines are matched by their text.',
      ),
    );
  }
  const rows = found === undefined ? byText(left, right) : unpacked(found.rows);
  if (rows.some((row) => row.kind !== 'equal')) box.append(legend(rows));
  box.append(view(rows, left, right, a, b));
  return box;
}

function unpacked(packed) {
  const rows = [];
  let left = 0;
  let right = 0;
  for (const item of packed) {
    if (typeof item === 'number') {
      for (let i = 0; i < item; i++) rows.push({ kind: 'equal', left: left++, right: right++, marks: [[], []] });
    } else {
      const [kind, sides, leftMarks, rightMarks] = item;
      rows.push({
        kind: KINDS[kind],
        left: sides & 1 ? left++ : -1,
        right: sides & 2 ? right++ : -1,
        marks: [leftMarks, rightMarks],
      });
    }
  }
  return rows;
}

/** Longest common subsequence of trimmed lines: the plain answer where the engine gave none. */
function byText(left, right) {
  const a = left.map((line) => line.trim());
  const b = right.map((line) => line.trim());
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      length[at] = a[i] === b[j] ? length[at + width + 1] + 1 : Math.max(length[at + width], length[at + 1]);
    }
  }
  const rows = [];
  const marks = [[], []];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) rows.push({ kind: 'equal', left: i++, right: j++, marks });
    else if (i < a.length && (j === b.length || length[(i + 1) * width + j] >= length[i * width + j + 1])) {
      rows.push({ kind: 'left', left: i++, right: -1, marks });
    } else rows.push({ kind: 'right', left: -1, right: j++, marks });
  }
  return rows;
}

const line = (member, index) => member.start + index;

function renames({ renames }, a, b) {
  if (renames.length === 0) return null;
  const rows = renames.slice(0, 30).map(([from, to, count, consistent, exceptions]) => {
    const slips = exceptions.map(([x, y, i, j]) => {
      const slip = x !== from ? `${x} is called so too` : y === from ? 'stays' : `is ${y}`;
      return `${slip} (lines ${line(a, i)} and ${line(b, j)})`;
    });
    const verdict = consistent ? 'everywhere' : `not everywhere: ${slips.join('; ')}`;
    return element(
      'tr',
      {},
      element('td', {}, element('code', {}, from)),
      element('td', {}, element('code', {}, to)),
      element('td', { class: 'count' }, String(count)),
      element('td', { class: consistent ? '' : 'odd' }, verdict),
    );
  });
  return table(
    'Other names',
    ['In the first', 'In the second', 'Times', 'Consistent'],
    rows,
    renames.length - rows.length,
  );
}

function literals({ literals }, a, b) {
  if (literals.length === 0) return null;
  const rows = literals
    .slice(0, 30)
    .map(([from, to, count, i, j]) =>
      element(
        'tr',
        {},
        element('td', {}, element('code', {}, from)),
        element('td', {}, element('code', {}, to)),
        element('td', { class: 'count' }, String(count)),
        element('td', {}, `${line(a, i)}, ${line(b, j)}`),
      ),
    );
  return table(
    'Other values',
    ['In the first', 'In the second', 'Times', 'Lines'],
    rows,
    literals.length - rows.length,
  );
}

function table(caption, heads, rows, more) {
  const head = element('tr', {}, ...heads.map((h) => element('th', { scope: 'col' }, h)));
  const body = element('tbody', {}, ...rows);
  if (more > 0) body.append(element('tr', {}, element('td', { colspan: heads.length }, `and ${more} more`)));
  return element('table', { class: 'plain' }, element('caption', {}, caption), element('thead', {}, head), body);
}

function legend(rows) {
  const kinds = new Set(rows.flatMap((row) => row.marks.flatMap((m) => m.filter((_, i) => i % 3 === 2))));
  const items = [];
  if (kinds.has(0)) items.push(element('span', {}, element('mark', { class: 'name' }, 'name'), ' other name'));
  if (kinds.has(1)) items.push(element('span', {}, element('mark', { class: 'literal' }, 'value'), ' other value'));
  if (rows.some((r) => r.kind === 'left'))
    items.push(element('span', {}, element('i', { class: 'sign left' }, '−'), ' only in the first'));
  if (rows.some((r) => r.kind === 'right'))
    items.push(element('span', {}, element('i', { class: 'sign right' }, '+'), ' only in the second'));
  if (rows.some((r) => r.kind === 'changed'))
    items.push(element('span', {}, element('i', { class: 'sign changed' }, '≠'), ' code changed'));
  if (rows.some((r) => r.kind === 'comment'))
    items.push(element('span', {}, element('i', { class: 'sign comment' }, '“'), ' comment or docstring'));
  if (rows.some((r) => r.kind === 'layout'))
    items.push(element('span', {}, element('i', { class: 'sign layout' }, '↵'), ' same code, other layout'));
  return element('p', { class: 'legend' }, ...items);
}

const SIGNS = { equal: '', layout: '↵', comment: '“', renamed: '~', changed: '≠', left: '−', right: '+' };
const SAID = {
  layout: 'other layout',
  comment: 'other comment',
  renamed: 'other names',
  changed: 'changed',
  left: 'only here',
  right: 'only here',
};

function view(rows, left, right, a, b) {
  const holder = element('div', { class: 'diff-holder' });
  const draw = () => holder.replaceChildren((narrow.matches ? stacked : beside)(rows, left, right, a, b));
  draw();
  narrow.addEventListener('change', () => holder.isConnected && draw());
  return holder;
}

const number = (member, index) => element('td', { class: 'line' }, index < 0 ? '' : String(line(member, index)));

function code(text, row, side) {
  const cell = element('td', { class: 'code' });
  const inner = element('code', {});
  const marks = row.marks[side];
  let at = 0;
  for (let i = 0; i < marks.length; i += 3) {
    if (marks[i] > at) inner.append(text.slice(at, marks[i]));
    inner.append(element('mark', { class: MARKS[marks[i + 2]] }, text.slice(marks[i], marks[i + 1])));
    at = marks[i + 1];
  }
  inner.append(text.slice(at));
  cell.append(inner);
  return cell;
}

/** A blank line more or less needs no sign. */
const lookOf = (row, left, right) =>
  row.kind === 'layout' && ((row.left < 0 && right[row.right] === '') || (row.right < 0 && left[row.left] === ''))
    ? 'equal'
    : row.kind;

const sign = (kind) =>
  element(
    'td',
    { class: `sign ${kind}` },
    element('span', { 'aria-hidden': 'true' }, SIGNS[kind]),
    SAID[kind] === undefined ? null : element('span', { class: 'unseen' }, SAID[kind]),
  );

/** The head spans columns, so a fixed layout needs to be told their widths. */
const columns = (...classes) => element('colgroup', {}, ...classes.map((c) => element('col', { class: c })));

function beside(rows, left, right, a, b) {
  const body = element('tbody', {});
  const head = element(
    'tr',
    {},
    element('th', { colspan: 2, scope: 'col' }, position(a)),
    element('td', { class: 'sign' }),
    element('th', { colspan: 2, scope: 'col' }, position(b)),
  );
  const draw = (row) =>
    element(
      'tr',
      { class: row.kind },
      number(a, row.left),
      row.left < 0 ? element('td', { class: 'code none' }) : code(left[row.left] ?? '', row, 0),
      sign(lookOf(row, left, right)),
      number(b, row.right),
      row.right < 0 ? element('td', { class: 'code none' }) : code(right[row.right] ?? '', row, 1),
    );
  fill(body, rows, 5, (row) => [draw(row)]);
  return element(
    'table',
    { class: 'diff beside' },
    element('caption', { class: 'unseen' }, 'The two copies side by side'),
    columns('line', 'code', 'sign', 'line', 'code'),
    element('thead', {}, head),
    body,
  );
}

function stacked(rows, left, right, a, b) {
  const body = element('tbody', {});
  /** One line: of the left (0), of the right (1), or the same on both (2). */
  const one = (row, side, look) =>
    element(
      'tr',
      { class: look },
      number(a, side === 1 ? -1 : row.left),
      number(b, side === 0 ? -1 : row.right),
      sign(row.kind === 'changed' ? (side === 0 ? 'left' : 'right') : lookOf(row, left, right)),
      code((side === 1 ? right[row.right] : left[row.left]) ?? '', row, side === 1 ? 1 : 0),
    );
  fill(body, rows, 4, (row) => {
    if (row.kind === 'equal') return [one(row, 2, 'equal')];
    const changed = row.kind === 'changed';
    const lines = [];
    if (row.left >= 0) lines.push(one(row, 0, changed ? 'changed left' : row.kind));
    if (row.right >= 0) lines.push(one(row, 1, changed ? 'changed right' : row.kind));
    return lines;
  });
  const head = element('tr', {}, element('th', { scope: 'col', colspan: 4 }, `${position(a)}, then ${position(b)}`));
  return element(
    'table',
    { class: 'diff stacked' },
    element('caption', { class: 'unseen' }, 'The two copies, line by line'),
    columns('line', 'line', 'sign', 'code'),
    element('thead', {}, head),
    body,
  );
}

/** Rows into a table body; long stretches of equal ones behind a button. */
function fill(body, rows, width, draw) {
  for (let i = 0; i < rows.length; ) {
    let end = i;
    while (end < rows.length && rows[end].kind === 'equal') end++;
    const before = i === 0 ? 0 : KEPT;
    const after = end === rows.length ? 0 : KEPT;
    const everything = i === 0 && end === rows.length;
    if (end - i > FOLD && !everything) {
      for (let k = i; k < i + before; k++) body.append(...draw(rows[k]));
      const hidden = rows.slice(i + before, end - after);
      const fold = element('tr', { class: 'fold' });
      const button = element(
        'button',
        { type: 'button', class: 'quiet', click: open },
        `Show ${counted(hidden.length, 'equal line')}`,
      );
      function open() {
        fold.replaceWith(...hidden.flatMap(draw));
      }
      fold.append(element('td', { colspan: width }, button));
      body.append(fold);
      for (let k = end - after; k < end; k++) body.append(...draw(rows[k]));
      i = end;
    } else if (end > i) {
      for (; i < end; i++) body.append(...draw(rows[i]));
    } else body.append(...draw(rows[i++]));
  }
}
