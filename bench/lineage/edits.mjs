/**
 * Edits of functions, described as data before they are made, so that the same fix can be made in a copy later, in the
 * copy's own names. `apply` returns false where the statement that it changes is no longer there.
 */
import { expressions, walk } from './grammar.mjs';

/** @returns {{stmt, body, at}} or null */
export function found(fn, id) {
  let hit = null;
  walk(fn.body, (stmt, body, at) => {
    if (stmt.id === id) hit = { stmt, body, at };
  });
  return hit;
}

const FLIPPED = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const OTHER = { '+': '-', '-': '+', '*': '/', '/': '*' };

/** The nth expression of a statement that satisfies `test`, to be replaced in place. */
function places(stmt, test) {
  const out = [];
  expressions(stmt, (e, holder, key) => {
    if (test(e)) out.push({ e, holder, key });
  });
  return out;
}

const numeric = (stmt) => ['let', 'set', 'add', 'push'].includes(stmt.is) && stmt.value.is !== 'list';
const counts = (fn) => fn.params.filter(({ type }) => type === 'num');
const lists = (fn) => fn.params.filter(({ type }) => type === 'list');

/** Whether a function asks this already: twice the same guard is nobody's fix. */
function tests(fn, what) {
  let met = false;
  walk(fn.body, (stmt) => {
    if (stmt.is === 'if' && what(stmt.test)) met = true;
  });
  return met;
}

/** Each kind: where it fits, what it needs to know, how it is done. A fix is behavioural by construction. */
const KINDS = {
  comparison: {
    fits: (stmt) => stmt.is === 'if' && stmt.test.is === 'op',
    does: ({ stmt }) => void (stmt.test.op = FLIPPED[stmt.test.op]),
  },
  constant: {
    fits: (stmt) => numeric(stmt) && places(stmt, (e) => e.is === 'n' && e.value !== 0).length > 0,
    does({ stmt }, { material }) {
      const { holder, key, e } = places(stmt, (x) => x.is === 'n' && x.value !== 0)[0];
      holder[key] = { is: 'n', value: material.number === e.value ? material.number + 1 : material.number };
    },
  },
  'division by zero': {
    fits: (stmt) => numeric(stmt) && places(stmt, (e) => e.is === 'op' && e.op === '/').length > 0,
    does({ stmt }) {
      const { e } = places(stmt, (x) => x.is === 'op' && x.op === '/')[0];
      e.b = { is: 'math', fn: 'max', args: [e.b, { is: 'n', value: 1e-9 }] };
    },
  },
  'wrong variable': {
    fits: (stmt, fn) =>
      numeric(stmt) &&
      counts(fn).length > 1 &&
      places(stmt, (e) => e.is === 'v' && counts(fn).some((p) => p.sym === e.sym)).length > 0,
    does({ stmt }, { fn }) {
      const all = counts(fn).map(({ sym }) => sym);
      const { holder, key, e } = places(stmt, (x) => x.is === 'v' && all.includes(x.sym))[0];
      holder[key] = { is: 'v', sym: all[(all.indexOf(e.sym) + 1) % all.length] };
    },
  },
  operator: {
    fits: (stmt) => numeric(stmt) && stmt.value.is === 'op',
    does: ({ stmt }) => void (stmt.value.op = OTHER[stmt.value.op]),
  },
  argument: {
    fits: (stmt) => stmt.is === 'let' && stmt.value.is === 'call',
    does: ({ stmt }, { material }) => void stmt.value.args.push({ is: 'n', value: material.number }),
  },
  'guard before': {
    fits: (stmt, fn, body) =>
      body === fn.body &&
      ['let', 'each', 'range', 'if'].includes(stmt.is) &&
      lists(fn).length > 0 &&
      !tests(fn, ({ is, of }) => is === 'empty' && of.sym === lists(fn)[0].sym),
    does({ body, at }, { fn, material }) {
      const guard = { is: 'return', id: material.sym, value: { is: 'n', value: 0 } };
      body.splice(at, 0, {
        id: material.id,
        is: 'if',
        test: { is: 'empty', of: { is: 'v', sym: lists(fn)[0].sym } },
        body: [guard],
        otherwise: [],
      });
    },
  },
  'range check': {
    fits: (stmt, fn, body) => body === fn.body && ['let', 'each', 'range'].includes(stmt.is) && counts(fn).length > 0,
    does({ body, at }, { fn, material }) {
      const test = { is: 'op', op: '<', a: { is: 'v', sym: counts(fn)[0].sym }, b: { is: 'n', value: 0 } };
      const raise = { is: 'raise', id: material.sym, message: `${material.words.join(' ')} is negative` };
      body.splice(at, 0, { id: material.id, is: 'if', test, body: [raise], otherwise: [] });
    },
  },
  'two lines for one': {
    fits: (stmt) => stmt.is === 'let' && stmt.value.is === 'op',
    does({ stmt, body, at }, { fn, material }) {
      fn.names.set(material.sym, material.words);
      body.splice(at, 0, { id: material.id, is: 'let', sym: material.sym, type: 'num', value: stmt.value.a });
      stmt.value = {
        is: 'op',
        op: stmt.value.op,
        a: {
          is: 'math',
          fn: 'max',
          args: [
            { is: 'v', sym: material.sym },
            { is: 'n', value: 0 },
          ],
        },
        b: stmt.value.b,
      };
    },
  },
  'line removed': {
    // Not a call that reports something: that is logging, which may differ.
    fits: (stmt) => stmt.is === 'set' || stmt.is === 'add',
    does({ stmt, body, at }) {
      // A block may not be left empty.
      if (body.length > 1) body.splice(at, 1);
      else stmt.is = 'next';
    },
    alone: (_, body) => body.length > 1,
  },
};

export const FIX_KINDS = Object.keys(KINDS);

/** @param avoid ids of statements that are not to be touched @returns {{kind, target, material}} */
export function chooseFix(fn, dice, grammar, { avoid = new Set(), kind = null } = {}) {
  for (const name of kind ? [kind] : dice.shuffled(FIX_KINDS)) {
    const fitting = [];
    walk(fn.body, (stmt, body) => {
      const { fits, alone } = KINDS[name];
      if (!avoid.has(stmt.id) && fits(stmt, fn, body) && (alone === undefined || alone(stmt, body)))
        fitting.push(stmt.id);
    });
    if (fitting.length > 0) return { kind: name, target: dice.pick(fitting), material: grammar.material() };
  }
  throw new Error('a function that nothing can be fixed in');
}

export function applyFix(fn, fix) {
  const hit = found(fn, fix.target);
  if (hit === null) return false;
  KINDS[fix.kind].does(hit, { fn, material: fix.material });
  return true;
}

/** The statement and those beside and around it: what a patch needs to find. */
export function around(fn, id) {
  const ids = new Set();
  const go = (body, parents) => {
    for (const [at, stmt] of body.entries()) {
      const inside = stmt.id === id;
      if (inside) for (const s of [body[at - 1], stmt, body[at + 1], ...parents]) if (s) ids.add(s.id);
      if (stmt.body) go(stmt.body, [...parents, stmt]);
      if (stmt.otherwise) go(stmt.otherwise, [...parents, stmt]);
    }
  };
  go(fn.body, []);
  const hit = found(fn, id);
  if (hit?.stmt.body) walk(hit.stmt.body, (s) => ids.add(s.id));
  if (hit?.stmt.otherwise) walk(hit.stmt.otherwise, (s) => ids.add(s.id));
  return ids;
}

/** Puts something else in the place of a statement, under a new id: a fix of the old one finds nothing to change. */
export function rewriteAt(id, { id: next, helper, number, words }) {
  return (fn) => {
    const hit = found(fn, id);
    if (hit === null) return;
    const { stmt, body, at } = hit;
    const value = {
      is: 'call',
      fn: helper,
      args: [
        { is: 'n', value: number },
        ...counts(fn)
          .slice(0, 1)
          .map(({ sym }) => ({ is: 'v', sym })),
      ],
    };
    const other = {
      let: () =>
        stmt.type === 'num' ? { value } : { value: { is: 'call', fn: helper, args: [{ is: 'n', value: number }] } },
      set: () => ({ value }),
      add: () => ({ value }),
      push: () => ({ value }),
      return: () => ({ value }),
      call: () => ({ call: value }),
      if: () => ({ test: { is: 'op', op: '==', a: value, b: { is: 'n', value: 1 } } }),
      each: () => ({ of: { is: 'call', fn: helper, args: [stmt.of, { is: 'n', value: number }] } }),
      range: () => ({ from: { is: 'n', value: number } }),
      raise: () => ({ message: words.join(' ') }),
    }[stmt.is];
    body[at] = { ...stmt, ...other?.(), id: next };
  };
}

/** One or two statements changed, away from those in `avoid`: how a copy differs from what it was copied from. */
export function chooseEdits(fn, dice, grammar, { avoid, count }) {
  const out = [];
  const taken = new Set(avoid);
  for (let i = 0; i < count; i++) {
    let fix;
    try {
      fix = chooseFix(fn, dice, grammar, { avoid: taken });
    } catch {
      break;
    }
    taken.add(fix.target);
    out.push(fix);
  }
  return out;
}

export const applyAll = (fixes) => (fn) => {
  for (const fix of fixes) applyFix(fn, fix);
};

/** Other names for a share of the symbols. */
export function chooseRenames(fn, dice, grammar, share) {
  const out = new Map();
  for (const sym of fn.names.keys()) if (dice.chance(share)) out.set(sym, grammar.words());
  return out;
}

export const applyRenames = (renames) => (fn) => {
  for (const [sym, words] of renames) {
    const taken = [...fn.names].some(([other, w]) => other !== sym && w.join(' ') === words.join(' '));
    if (fn.names.has(sym) && !taken) fn.names.set(sym, words);
  }
};

/** Comments, another docstring, line breaks: nothing that runs. */
export function chooseCosmetics(fn, dice, grammar, { comments = 2, layout = 2, doc = true } = {}) {
  const ids = [];
  walk(fn.body, (stmt) => {
    if (stmt.is !== 'note') ids.push(stmt.id);
  });
  return {
    notes: Array.from({ length: comments }, () => ({
      before: dice.pick(ids),
      id: grammar.id(),
      text: grammar.sentence(),
    })),
    wraps: Array.from({ length: layout }, () => dice.pick(ids)),
    doc: doc ? grammar.sentence() : null,
  };
}

export const applyCosmetics = (chosen) => (fn) => {
  for (const { before, id, text } of chosen.notes) {
    const hit = found(fn, before);
    if (hit) hit.body.splice(hit.at, 0, { id, is: 'note', text });
  }
  for (const id of chosen.wraps) fn.layout.add(id);
  if (chosen.doc !== null) fn.doc = chosen.doc;
};

/** Something new behind a parameter with a default, before the return: no fix, though it changes what runs. */
export const addFeature = (material, number) => (fn) => {
  const own = fn.body.findLast((stmt) => stmt.is === 'let' && stmt.type === 'num');
  const at = fn.body.findLastIndex((stmt) => stmt.is === 'return');
  const sym = material.sym;
  fn.names.set(sym, material.words);
  fn.params.push({ sym, type: 'num', otherwise: 0 });
  const target = own ? own.sym : fn.params.find(({ type }) => type === 'num').sym;
  const value = {
    is: 'call',
    fn: material.helper,
    args: [
      { is: 'v', sym: target },
      { is: 'v', sym },
    ],
  };
  fn.body.splice(at, 0, {
    id: material.id,
    is: 'if',
    test: { is: 'op', op: '>', a: { is: 'v', sym }, b: { is: 'n', value: number } },
    body: [{ id: material.id + 0.5, is: 'set', sym: target, value }],
    otherwise: [],
  });
};
