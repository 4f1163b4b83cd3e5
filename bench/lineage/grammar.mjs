/**
 * Small ML helpers, made up: a function is a tree of statements over *symbols*, not over names, so that a copy keeps the
 * identity of every statement while its names, its layout and its language's spelling vary. A fix is then an edit of a
 * statement by its id, and the same edit on a renamed copy is the same fix in the copy's names.
 *
 *     fn        {name, doc, params: [{sym, type, otherwise}], body: [stmt], names: Map sym → words}
 *     stmt      {id, is: 'let'|'set'|'add'|'push'|'if'|'each'|'range'|'return'|'call'|'raise'|'note'|'count', …}
 *     expression{is: 'n'|'s'|'v'|'op'|'call'|'at'|'len'|'empty'|'math'|'list', …}
 *
 * Words are arrays, spelt in snake or camel case by the printer.
 */

const NOUNS =
  'score batch window signal weight margin sample label feature bucket quota gradient loss anchor token span horizon lag season residual trend cohort segment session click basket tenant shard epoch step rate decay mask patch frame pixel channel volume price demand stock churn tenure balance income claim risk route trip speed sensor reading voltage pressure node edge vertex cluster centroid distance kernel bias prior posterior draw chain budget latency query document passage rank relevance term vocabulary prompt answer reward policy action state episode'.split(
    ' ',
  );
const ADJECTIVES =
  'mean peak raw clean stale recent rolling smooth robust sparse dense local shared inner outer upper lower final partial weighted scaled centred clipped hidden masked noisy seen unseen fresh cold warm late early heavy light soft hard safe'.split(
    ' ',
  );
const VERBS =
  'estimate smooth rescale align collect merge prune sample rank calibrate impute resample bin summarise project decay accumulate balance trim split weight detect reconcile forecast score penalise normalise blend filter expand fold interpolate segment allocate adjust audit replay'.split(
    ' ',
  );
const HELPERS =
  'emit_metric log_event record_gauge load_rows fetch_window lookup_prior draw_noise kernel_value safe_ratio moving_average stable_sum clip_value apply_mask quantile_of weight_for rank_of entropy_of distance_between neighbours_of seasonal_index trend_at residual_of hash_bucket encode_label decode_label mark_seen touch_cache read_quota'
    .split(' ')
    .map((name) => name.split('_'));
const MATH = ['abs', 'sqrt', 'log', 'exp', 'max', 'min'];

/** Ids of statements and symbols are unique within one planting. */
export class Grammar {
  #dice;
  #ids = 0;
  #taken = new Set();

  constructor(dice) {
    this.#dice = dice;
  }

  id() {
    return ++this.#ids;
  }

  words() {
    const d = this.#dice;
    return d.chance(0.6) ? [d.pick(ADJECTIVES), d.pick(NOUNS)] : [d.pick(NOUNS), d.pick(NOUNS)];
  }

  /** A name that no function has had. */
  functionName() {
    for (;;) {
      const d = this.#dice;
      const words = [d.pick(VERBS), ...(d.chance(0.5) ? [d.pick(ADJECTIVES)] : []), `${d.pick(NOUNS)}`, d.pick(NOUNS)];
      const key = words.join(' ');
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return words;
    }
  }

  className() {
    return [
      ...this.functionName().slice(-2),
      this.#dice.pick(['tracker', 'reader', 'model', 'policy', 'buffer', 'planner']),
    ];
  }

  symbol(fn, words = this.words()) {
    const used = new Set([...fn.names.values()].map((w) => w.join(' ')));
    while (used.has(words.join(' '))) words = this.words();
    const sym = this.id();
    fn.names.set(sym, words);
    return sym;
  }

  number() {
    return this.#dice.pick([
      0.05, 0.1, 0.25, 0.5, 0.9, 0.95, 0.99, 2, 3, 4, 5, 7, 10, 12, 16, 24, 30, 50, 64, 100, 365, 1000,
    ]);
  }

  /** @param size statements, about */
  function({ size = this.#dice.between(9, 16), method = false } = {}) {
    const d = this.#dice;
    const fn = {
      name: this.functionName(),
      doc: '',
      params: [],
      body: [],
      names: new Map(),
      layout: new Set(),
      method,
    };
    fn.doc = this.sentence();
    const scope = { num: [], list: [] };
    const param = (type, otherwise = null) => {
      const sym = this.symbol(fn);
      fn.params.push({ sym, type, otherwise });
      scope[type].push(sym);
      return sym;
    };
    for (let n = d.between(1, 2); n > 0; n--) param('list');
    for (let n = d.between(1, 3); n > 0; n--) param('num', d.chance(0.4) ? this.number() : null);
    const makers = [
      () => this.#reduce(fn, scope),
      () => this.#formula(fn, scope),
      () => this.#formula(fn, scope),
      () => this.#filter(fn, scope),
      () => this.#walk(fn, scope),
      () => this.#check(scope),
      () => this.#clampIf(fn, scope),
      () => this.#report(scope),
      () => this.#ask(fn, scope),
    ];
    while (countStatements(fn.body) < size) fn.body.push(...d.pick(makers)());
    fn.body.push({ id: this.id(), is: 'return', value: this.#numeric(scope, 2) });
    return fn;
  }

  sentence() {
    const d = this.#dice;
    const a = d.pick(ADJECTIVES);
    return `${d.pick(VERBS)}s the ${a} ${d.pick(NOUNS)} of each ${d.pick(NOUNS)} ${d.pick(['before', 'after', 'within', 'across'])} the ${d.pick(ADJECTIVES)} ${d.pick(NOUNS)}`;
  }

  #let(fn, scope, type, value) {
    const sym = this.symbol(fn);
    scope[type].push(sym);
    return { id: this.id(), is: 'let', sym, type, value };
  }

  #v(sym) {
    return { is: 'v', sym };
  }

  #numeric(scope, depth = 1) {
    const d = this.#dice;
    if (scope.num.length === 0) return { is: 'len', of: this.#v(d.pick(scope.list)) };
    const leaf = () => (d.chance(0.75) ? this.#v(d.pick(scope.num)) : { is: 'n', value: this.number() });
    if (depth === 0) return leaf();
    const side = (left) =>
      d.chance(0.4) ? this.#numeric(scope, depth - 1) : left ? this.#v(d.pick(scope.num)) : leaf();
    if (d.chance(0.3)) {
      const fn = d.pick(MATH);
      const args = [this.#numeric(scope, depth - 1)];
      if (fn === 'max' || fn === 'min') args.push(leaf());
      return { is: 'math', fn, args };
    }
    return { is: 'op', op: d.pick(['+', '-', '*', '/']), a: side(true), b: side(false) };
  }

  #condition(scope) {
    const d = this.#dice;
    return { is: 'op', op: d.pick(['<', '>', '<=', '>=']), a: this.#v(d.pick(scope.num)), b: this.#numeric(scope, 0) };
  }

  #reduce(fn, scope) {
    const d = this.#dice;
    const of = this.#v(d.pick(scope.list));
    const value = d.chance(0.4)
      ? { is: 'len', of }
      : { is: 'call', fn: d.pick(HELPERS.slice(7)), args: d.chance(0.6) ? [of, this.#numeric(scope, 0)] : [of] };
    return [this.#let(fn, scope, 'num', value)];
  }

  #formula(fn, scope) {
    return [this.#let(fn, scope, 'num', this.#numeric(scope, this.#dice.between(1, 3)))];
  }

  #ask(fn, scope) {
    const d = this.#dice;
    const args = [this.#numeric(scope, 1), this.#numeric(scope, 0)];
    if (d.chance(0.4)) args.push({ is: 's', value: `${d.pick(NOUNS)}_${d.pick(NOUNS)}` });
    return [this.#let(fn, scope, 'num', { is: 'call', fn: d.pick(HELPERS.slice(3)), args })];
  }

  #filter(fn, scope) {
    const d = this.#dice;
    const from = d.pick(scope.list);
    const target = this.#let(fn, scope, 'list', { is: 'list', items: [] });
    const item = this.symbol(fn);
    const inner = { num: [...scope.num, item], list: scope.list };
    const push = { id: this.id(), is: 'push', to: target.sym, value: this.#numeric(inner, d.between(0, 2)) };
    const guarded = {
      id: this.id(),
      is: 'if',
      test: { ...this.#condition(inner), a: this.#v(item) },
      body: [push],
      otherwise: d.chance(0.35) ? [{ id: this.id(), is: 'push', to: target.sym, value: this.#numeric(inner, 1) }] : [],
    };
    const body = d.chance(0.75) ? [guarded] : [push];
    if (d.chance(0.35)) {
      const extra = this.#let(fn, inner, 'num', this.#numeric(inner, 2));
      push.value = { is: 'op', op: d.pick(['+', '-', '*']), a: push.value, b: this.#v(extra.sym) };
      body.unshift(extra);
    }
    return [target, { id: this.id(), is: 'each', sym: item, of: this.#v(from), body }];
  }

  #walk(fn, scope) {
    const d = this.#dice;
    const list = d.pick(scope.list);
    const sum = this.#let(fn, scope, 'num', { is: 'n', value: 0 });
    const index = this.symbol(fn);
    const at = (shift) => ({
      is: 'at',
      of: this.#v(list),
      index: shift === 0 ? this.#v(index) : { is: 'op', op: '-', a: this.#v(index), b: { is: 'n', value: shift } },
    });
    const first = d.between(0, 2);
    const body = [];
    const gap = this.symbol(fn);
    body.push({
      id: this.id(),
      is: 'let',
      sym: gap,
      type: 'num',
      value: {
        is: 'op',
        op: d.pick(['-', '*', '/', '+']),
        a: at(0),
        b: first > 0 ? at(first) : this.#numeric(scope, 1),
      },
    });
    const inner = { num: [...scope.num, gap], list: scope.list };
    if (d.chance(0.5))
      body.push({
        id: this.id(),
        is: 'if',
        test: this.#condition(inner),
        body: [{ id: this.id(), is: 'next' }],
        otherwise: [],
      });
    body.push({
      id: this.id(),
      is: 'add',
      sym: sum.sym,
      value: this.#numeric({ ...inner, num: [gap, gap, ...scope.num] }, 1),
    });
    return [
      sum,
      {
        id: this.id(),
        is: 'range',
        sym: index,
        from: { is: 'n', value: first },
        to: { is: 'len', of: this.#v(list) },
        body,
      },
    ];
  }

  #check(scope) {
    const d = this.#dice;
    const test = d.chance(0.4) ? { is: 'empty', of: this.#v(d.pick(scope.list)) } : this.#condition(scope);
    return [
      {
        id: this.id(),
        is: 'if',
        test,
        body: [
          {
            id: this.id(),
            is: 'raise',
            message: `${d.pick(NOUNS)} must be ${d.pick(ADJECTIVES)} for ${d.pick(NOUNS)}`,
          },
        ],
        otherwise: [],
      },
    ];
  }

  #clampIf(fn, scope) {
    const d = this.#dice;
    const own = scope.num.filter((sym) => !fn.params.some((p) => p.sym === sym));
    const sym = d.pick(own.length > 0 ? own : scope.num);
    return [
      {
        id: this.id(),
        is: 'if',
        test: this.#condition(scope),
        body: [{ id: this.id(), is: 'set', sym, value: this.#numeric(scope, 2) }],
        otherwise: d.chance(0.3) ? [{ id: this.id(), is: 'add', sym, value: this.#numeric(scope, 1) }] : [],
      },
    ];
  }

  #report(scope) {
    const d = this.#dice;
    const args = [{ is: 's', value: `${d.pick(NOUNS)}.${d.pick(NOUNS)}` }, this.#numeric(scope, d.between(0, 1))];
    return [{ id: this.id(), is: 'call', call: { is: 'call', fn: d.pick(HELPERS.slice(0, 3)), args } }];
  }

  /** A new symbol's words and a number of everything, for edits that bring something new. */
  material() {
    return {
      words: this.words(),
      number: this.number(),
      helper: this.#dice.pick(HELPERS),
      id: this.id(),
      sym: this.id(),
    };
  }
}

export { HELPERS, NOUNS };

export function countStatements(body) {
  let n = 0;
  walk(body, () => n++);
  return n;
}

/** Every statement with the list that holds it. */
export function walk(body, visit) {
  for (let i = 0; i < body.length; i++) {
    const stmt = body[i];
    visit(stmt, body, i);
    if (stmt.body) walk(stmt.body, visit);
    if (stmt.otherwise) walk(stmt.otherwise, visit);
  }
}

/** Every expression of a statement, its blocks left out. */
export function expressions(stmt, visit) {
  const go = (e, holder, key) => {
    if (e === null || typeof e !== 'object') return;
    visit(e, holder, key);
    if (e.a) go(e.a, e, 'a');
    if (e.b) go(e.b, e, 'b');
    if (e.of) go(e.of, e, 'of');
    if (e.index) go(e.index, e, 'index');
    if (e.args) for (const [i, x] of e.args.entries()) go(x, e.args, i);
  };
  for (const key of ['value', 'test', 'call', 'of', 'from', 'to']) if (stmt[key]) go(stmt[key], stmt, key);
}

/** Deep, symbols and ids kept. */
export function cloned(fn) {
  return {
    ...structuredClone({ ...fn, names: undefined, layout: undefined }),
    names: new Map(fn.names),
    layout: new Set(fn.layout),
  };
}
