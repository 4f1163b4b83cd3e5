/**
 * What happens to a function in a company, told as stories: each a generator that yields its next commit and gets back
 * which commit it became. Many stories run at once, in the same repositories and files, so that every one of them stands
 * in the noise of the others. A story says what is true at its end:
 *
 *     copies    which unit was copied from which, in which commit, in which version
 *     missing   which unit lacks a change that another has (`commits`: any of them names the change)
 *     decoys    what looks like a missing fix and is none
 *     features  what changes behaviour and is no fix: reported or not, it counts neither way
 */
import {
  addFeature,
  applyAll,
  applyCosmetics,
  applyFix,
  applyRenames,
  around,
  chooseCosmetics,
  chooseEdits,
  chooseFix,
  chooseRenames,
  rewriteAt,
} from './edits.mjs';
import { cloned, NOUNS } from './grammar.mjs';

const PEOPLE = [
  'Ada Okafor',
  'Bo Lindqvist',
  'Chen Wei',
  'Dara Quinn',
  'Eli Novak',
  'Fatou Diop',
  'Goran Petrov',
  'Hana Sato',
];
const author = (name) => `${name} <${name.split(' ')[0].toLowerCase()}@example.com>`;
export const BOT = 'style-bot[bot] <style-bot@example.com>';

const FIX_MESSAGES = [
  (t) => `fix: ${t}`,
  (t) => `Fix ${t} (#${100 + t.length})`,
  (t) => `Correct ${t}\n\nFixes #${40 + t.length}.`,
  (t) => `bugfix in ${t}`,
  (t) => `Handle the ${t} case`,
  (t) => `${t}: do the right thing for small inputs`,
];

/** What a story works with. */
export class Teller {
  constructor({ world, dice, grammar, truth }) {
    Object.assign(this, { world, dice, grammar, truth });
    this.names = [...world.repos.keys()];
    this.branches = 0;
  }

  someone() {
    return author(this.dice.pick(PEOPLE));
  }

  topic() {
    return `${this.dice.pick(NOUNS)} ${this.dice.pick(NOUNS)}`;
  }

  fixMessage() {
    return this.dice.pick(FIX_MESSAGES)(this.topic());
  }

  branch() {
    return `${this.dice.pick(NOUNS)}-${++this.branches}`;
  }

  header() {
    const from = this.dice.pick(NOUNS);
    return {
      title: `${this.topic()} helpers`,
      from,
      names: [`load_${this.dice.pick(NOUNS)}`, `emit_${this.dice.pick(NOUNS)}`],
    };
  }

  newPath() {
    const d = this.dice;
    return `src/${d.pick(['features', 'training', 'serving', 'metrics', 'data', 'jobs'])}/${d.pick(NOUNS)}_${d.pick(NOUNS)}_${d.below(1000)}.${this.world.extension()}`;
  }

  /** A file of the repository that others use too, or a new one. */
  somePath(repo) {
    const open = [...this.world.files(repo)].filter(([, { items }]) => items.length < 6).map(([p]) => p);
    return open.length > 0 && this.dice.chance(0.6) ? this.dice.pick(open) : this.newPath();
  }

  adding(repo, fn, { path = this.somePath(repo), inClass = null } = {}) {
    const uid = this.world.uid();
    return {
      uid,
      op: [
        'add',
        { path, header: this.header(), uid, fn, at: this.dice.chance(0.3) ? this.dice.below(3) : null, inClass },
      ],
    };
  }

  /** A commit in which a function is born. */
  *birth(repo, fn = this.grammar.function(), where = {}) {
    const { uid, op } = this.adding(repo, fn, where);
    yield { repo, message: `Add ${this.topic()}`, author: this.someone(), ops: [op] };
    return uid;
  }

  /**
   * A commit that copies a function.
   * @param how `rename`: share of names changed; `edits`: statements changed on the way, none near `keep`
   * @param version the function as it was copied; else as it is now
   */
  *copy(
    from,
    repo,
    { rename = 0, edits = 0, keep = new Set(), otherName = true, version = null, where = {}, kind, also = [] },
  ) {
    const source = this.world.units.get(from);
    const fn = cloned(version ?? this.world.function(source.repo, from));
    const text = source.texts.findLast((t) => t.on === 'main').text;
    if (otherName) fn.name = this.grammar.functionName();
    applyRenames(chooseRenames(fn, this.dice, this.grammar, rename))(fn);
    applyAll(chooseEdits(fn, this.dice, this.grammar, { avoid: keep, count: edits }))(fn);
    // Two functions of one name cannot lie in one file.
    const place = otherName ? where : { path: this.newPath(), ...where };
    const { uid, op } = this.adding(repo, fn, place);
    const commit = yield { repo, message: `Add ${this.topic()}`, author: this.someone(), ops: [op] };
    this.truth.copies.push({
      kind,
      copy: uid,
      from: [from, ...also],
      commit,
      old: version !== null,
      text: version ? null : text,
    });
    return uid;
  }

  *edit(uid, edit, { message = `Rework ${this.topic()}`, on = 'main', extra = [], author: by = this.someone() } = {}) {
    const { repo } = this.world.units.get(uid);
    return yield { repo, message, author: by, ops: [['edit', uid, edit], ...extra], on };
  }

  now(uid) {
    return this.world.function(this.world.units.get(uid).repo, uid);
  }

  *cosmetics(uid, options = {}) {
    const chosen = chooseCosmetics(this.now(uid), this.dice, this.grammar, options);
    yield* this.edit(uid, applyCosmetics(chosen), {
      message: this.dice.pick(['Clean up', 'docs: say more', 'style: wrap long calls']),
    });
  }

  *renames(uid, share = 0.4) {
    const chosen = chooseRenames(this.now(uid), this.dice, this.grammar, share);
    yield* this.edit(uid, applyRenames(chosen), { message: 'Better names' });
  }

  /** A feature that a sibling does not get. */
  *feature(uid, others) {
    const material = this.grammar.material();
    const commit = yield* this.edit(uid, addFeature(material, this.grammar.number()), {
      message: `Add optional ${material.words.join(' ')}`,
    });
    for (const lacking of others) this.truth.features.push({ lacking, fixed: [uid], commits: [commit] });
  }

  fix(uid, options = {}) {
    return chooseFix(this.now(uid), this.dice, this.grammar, options);
  }

  *fixing(uid, fix, options = {}) {
    const test = this.dice.chance(0.35)
      ? [
          [
            'raw',
            `tests/test_${this.dice.pick(NOUNS)}_${this.dice.below(10_000)}.${this.world.extension()}`,
            testText(this.world.language, this.topic(), this.dice),
          ],
        ]
      : [];
    return yield* this.edit(uid, (fn) => void applyFix(fn, fix), {
      message: this.fixMessage(),
      extra: test,
      ...options,
    });
  }

  two() {
    const [a, b] = this.dice.shuffled(this.names);
    return this.dice.chance(0.3) ? [a, a] : [a, b];
  }

  missing(kind, lacking, fixed, commits, fix) {
    this.truth.missing.push({ kind, lacking, fixed, commits, change: fix?.kind ?? null });
  }

  decoy(kind, lacking, fixed, commits) {
    this.truth.decoys.push({ kind, lacking, fixed, commits });
  }
}

function testText(language, topic, dice) {
  const name = topic.replace(' ', '_');
  const n = dice.below(1000);
  if (language === 'python')
    return `from ${topic.split(' ')[0]} import ${name}\n\n\ndef test_${name}_${n}():\n    assert ${name}([${n}, ${n + 3}]) == ${n * 2}\n`;
  if (language === 'typescript')
    return `import { ${name} } from '../${topic.split(' ')[0]}.ts';\n\nit('${topic} ${n}', () => expect(${name}([${n}])).toBe(${n * 2}));\n`;
  return `package ${topic.split(' ')[0]}\n\nimport "testing"\n\nfunc Test${n}${name.replace('_', '')}(t *testing.T) {\n\tif ${name.replace('_', '')}(${n}) != ${n * 2} {\n\t\tt.Fail()\n\t}\n}\n`;
}

/** Ways to copy. */
const HOW = {
  verbatim: { otherName: false },
  'other name': {},
  renamed: { rename: 0.5 },
  'renamed throughout': { rename: 1 },
  edited: { edits: 1, otherName: false },
  'edited and renamed': { edits: 1, rename: 0.5 },
};

/** Copy, fix on one side; `drift` before the fix, `after` it, `side` where it is made. */
function lifecycle(
  kind,
  { how = null, side = 'origin', drift = [], driftOther = [], older = 0, after = [], missing = true } = {},
) {
  return function* (t) {
    const [home, away] = t.two();
    const origin = yield* t.birth(home);
    for (let n = older + t.dice.below(2); n > 0; n--) {
      if (t.dice.chance(0.5)) yield* t.cosmetics(origin);
      else yield* t.fixing(origin, t.fix(origin), { message: 'Tune' });
    }
    // The fix is chosen first, so that what a copy changes on its way stays clear of it.
    const fix = t.fix(origin);
    const keep = around(t.now(origin), fix.target);
    const way = how ?? t.dice.pick(Object.keys(HOW));
    const copy = yield* t.copy(origin, away, {
      ...HOW[way],
      keep,
      kind: `${home === away ? 'within' : 'between'} repositories, ${way}`,
    });
    const [one, other] = side === 'origin' ? [origin, copy] : [copy, origin];
    for (const step of drift) yield* DRIFT[step](t, one, other, keep);
    for (const step of driftOther) yield* DRIFT[step](t, other, one, keep);
    const context = { t, one, other, fix, keep, kind };
    const commit = yield* t.fixing(one, fix);
    context.commits = [commit];
    for (const step of after) yield* AFTER[step](context);
    if (missing) t.missing(kind, other, [one], context.commits, fix);
    else t.decoy(kind, other, [one], context.commits);
  };
}

const DRIFT = {
  *comments(t, one) {
    yield* t.cosmetics(one, { layout: 0 });
  },
  *layout(t, one) {
    yield* t.cosmetics(one, { comments: 0, layout: 4 });
  },
  *names(t, one) {
    yield* t.renames(one);
  },
  *feature(t, one, other) {
    yield* t.feature(one, [other]);
  },
  *'file moved'(t, one) {
    yield {
      repo: t.world.units.get(one).repo,
      message: 'Move files',
      author: t.someone(),
      ops: [['move file', one, t.newPath()]],
    };
  },
  *'moved to another file'(t, one) {
    yield {
      repo: t.world.units.get(one).repo,
      message: 'Split module',
      author: t.someone(),
      ops: [['move unit', one, t.newPath(), t.header()]],
    };
  },
  *'function renamed'(t, one) {
    const name = t.grammar.functionName();
    yield* t.edit(one, (fn) => void (fn.name = name), { message: 'Rename' });
  },
  /** In one commit, itself a change that the other lacks: no fix. */
  *'lines rewritten'(t, one, other, keep) {
    const edits = [...keep].map((id) => rewriteAt(id, t.grammar.material()));
    const commit = yield* t.edit(one, (fn) => edits.forEach((edit) => void edit(fn)), { message: `Use ${t.topic()}` });
    t.truth.features.push({ lacking: other, fixed: [one], commits: [commit] });
  },
};

const AFTER = {
  *ported({ t, other, fix }) {
    yield* t.fixing(other, fix, {
      message: t.dice.pick([`Sync ${t.topic()}`, 'fix: same as upstream', t.fixMessage()]),
    });
  },
  *'other words'({ t, one, other, fix }) {
    // The same bug, repaired in another way: the very lines of the fix are different now.
    const commit = yield* t.edit(other, rewriteAt(fix.target, t.grammar.material()), { message: t.fixMessage() });
    // Where the fix stands beside the line, the other side still has the line that was rewritten here.
    t.truth.features.push({ lacking: one, fixed: [other], commits: [commit] });
  },
  *cosmetics({ t, one, other }) {
    yield* t.cosmetics(t.dice.pick([one, other]));
  },
  *'names of the fixed'({ t, one }) {
    yield* t.renames(one);
  },
  *'names of the unfixed'({ t, other }) {
    yield* t.renames(other);
  },
  *'copy moved'({ t, other }) {
    yield {
      repo: t.world.units.get(other).repo,
      message: 'Move files',
      author: t.someone(),
      ops: [['move file', other, t.newPath()]],
    };
  },
};

function restore(fn, old) {
  Object.assign(fn, cloned(old), { name: fn.name });
}

/** Fix and revert of it, on the fixed side. */
function* revertedFix(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const fix = t.fix(origin);
  const copy = yield* t.copy(origin, away, { ...HOW[t.dice.pick(['verbatim', 'renamed'])], kind: 'reverted fix' });
  const before = cloned(t.now(origin));
  const commit = yield* t.fixing(origin, fix);
  const back = yield* t.edit(origin, (fn) => restore(fn, before), {
    message: `Revert "fix"\n\nThis reverts a commit that broke training.`,
  });
  t.decoy('fix reverted', copy, [origin], [commit, back]);
}

/** The origin had a bad change, the copy took it along, the origin took it back. */
function* revertIsTheFix(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const good = cloned(t.now(origin));
  const bad = t.fix(origin);
  yield* t.fixing(origin, bad, { message: `Faster ${t.topic()}` });
  const copy = yield* t.copy(origin, away, {
    ...HOW[t.dice.pick(['verbatim', 'other name', 'renamed'])],
    kind: 'copied with the bug',
  });
  const commit = yield* t.edit(origin, (fn) => restore(fn, good), {
    message: `Revert "Faster ${t.topic()}"\n\nWrong results.`,
  });
  t.missing('a revert is the fix', copy, [origin], [commit], bad);
}

/** One of two copies got the fix. */
function* someReached(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const fix = t.fix(origin);
  const keep = around(t.now(origin), fix.target);
  const first = yield* t.copy(origin, away, {
    ...HOW[t.dice.pick(['verbatim', 'renamed', 'edited'])],
    keep,
    kind: 'two copies of one',
  });
  // A verbatim first copy cannot be told from the origin as the source of the second.
  const second = yield* t.copy(origin, t.dice.pick(t.names), {
    ...HOW[t.dice.pick(['other name', 'renamed'])],
    keep,
    kind: 'two copies of one',
  });
  const commits = [yield* t.fixing(origin, fix)];
  commits.push(yield* t.fixing(first, fix, { message: `fix: port ${t.topic()}` }));
  t.missing('one of two copies got it', second, [origin, first], commits, fix);
  t.decoy('the copy that got it', first, [origin], commits);
}

/** A copy of a copy, renamed on the first way so that it shows where it came from. */
function* copyOfCopy(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const fix = t.fix(origin);
  const keep = around(t.now(origin), fix.target);
  const first = yield* t.copy(origin, away, {
    ...HOW[t.dice.pick(['renamed', 'edited and renamed'])],
    keep,
    kind: 'copied, renamed',
  });
  if (t.dice.chance(0.5)) yield* t.cosmetics(first, { layout: 0 });
  const second = yield* t.copy(first, t.dice.pick(t.names), {
    ...HOW[t.dice.pick(['verbatim', 'other name'])],
    keep,
    kind: 'copy of a copy',
  });
  const side = t.dice.pick(['origin', 'first', 'second']);
  const [one, ...others] = {
    origin: [origin, first, second],
    first: [first, origin, second],
    second: [second, origin, first],
  }[side];
  const commit = yield* t.fixing(one, fix);
  for (const other of others) t.missing(`copy of a copy, fixed at the ${side}`, other, [one], [commit], fix);
}

/** The fix came first, then somebody copied what stood before it. */
function* oldVersion(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const fix = t.fix(origin);
  const version = cloned(t.now(origin));
  const commit = yield* t.fixing(origin, fix);
  if (t.dice.chance(0.5)) yield* t.cosmetics(origin);
  const copy = yield* t.copy(origin, away, {
    ...HOW[t.dice.pick(['verbatim', 'renamed'])],
    version,
    kind: 'copy of an older version',
  });
  t.missing('copied from before the fix', copy, [origin], [commit], fix);
}

/** Fixed, then copied: nothing lacks anything. */
function* fixedBeforeCopy(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const commit = yield* t.fixing(origin, t.fix(origin));
  const copy = yield* t.copy(origin, away, { ...HOW[t.dice.pick(Object.keys(HOW))], kind: 'copied after the fix' });
  t.decoy('fixed before the copy', copy, [origin], [commit]);
}

function* onBranch(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const fix = t.fix(origin);
  const copy = yield* t.copy(origin, away, {
    ...HOW[t.dice.pick(['verbatim', 'other name', 'renamed'])],
    keep: around(t.now(origin), fix.target),
    kind: 'before a merge',
  });
  const on = t.branch();
  const commit = yield* t.fixing(origin, fix, { on });
  const merge = yield { repo: home, message: `Merge branch '${on}'`, author: t.someone(), merges: [on] };
  t.missing('fixed on a branch, merged', copy, [origin], [commit, merge], fix);
}

/** Both sides of the merge changed the function; the resolution is in neither parent. */
function* conflict(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const fix = t.fix(origin);
  const keep = around(t.now(origin), fix.target);
  const copy = yield* t.copy(origin, away, {
    ...HOW[t.dice.pick(['verbatim', 'renamed'])],
    keep,
    kind: 'before a merge',
  });
  const on = t.branch();
  const commit = yield* t.fixing(origin, fix, { on });
  yield* t.renames(origin, 0.3);
  const merge = yield {
    repo: home,
    message: `Merge branch '${on}'\n\nConflicts resolved.`,
    author: t.someone(),
    merges: [on],
  };
  t.missing('merged with a conflict', copy, [origin], [commit, merge], fix);
}

function* octopus(t) {
  const [home, away] = t.two();
  const one = yield* t.birth(home);
  const two = yield* t.birth(home);
  const [fixOne, fixTwo] = [t.fix(one), t.fix(two)];
  const copyOne = yield* t.copy(one, away, {
    ...HOW.renamed,
    keep: around(t.now(one), fixOne.target),
    kind: 'before a merge',
  });
  const copyTwo = yield* t.copy(two, away, {
    ...HOW.verbatim,
    keep: around(t.now(two), fixTwo.target),
    kind: 'before a merge',
  });
  const [a, b] = [t.branch(), t.branch()];
  const first = yield* t.fixing(one, fixOne, { on: a });
  const second = yield* t.fixing(two, fixTwo, { on: b });
  const merge = yield { repo: home, message: `Merge branches '${a}' and '${b}'`, author: t.someone(), merges: [a, b] };
  t.missing('octopus merge', copyOne, [one], [first, merge], fixOne);
  t.missing('octopus merge', copyTwo, [two], [second, merge], fixTwo);
}

/** Two fixes, the second after the first; the copy has neither, or only the first. */
function* twoFixes(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home, t.grammar.function({ size: 14 }));
  const first = t.fix(origin);
  const keep = around(t.now(origin), first.target);
  let second;
  try {
    second = t.fix(origin, { avoid: keep });
  } catch {
    return;
  }
  for (const id of around(t.now(origin), second.target)) keep.add(id);
  const copy = yield* t.copy(origin, away, {
    ...HOW[t.dice.pick(['verbatim', 'renamed'])],
    keep,
    kind: 'before two fixes',
  });
  const one = yield* t.fixing(origin, first);
  const two = yield* t.fixing(origin, second);
  if (t.dice.chance(0.5)) {
    const ported = yield* t.fixing(copy, first);
    t.missing('the second of two fixes', copy, [origin], [two], second);
    t.decoy('the first of two fixes, ported', copy, [origin], [one, ported]);
  } else {
    t.missing('two fixes', copy, [origin], [one], first);
    t.missing('two fixes', copy, [origin], [two], second);
  }
}

/** A class copied whole; one method is fixed afterwards. */
function* classes(t) {
  if (t.world.language === 'go') return;
  const [home, away] = t.two();
  const [path, copyPath] = [t.newPath(), t.newPath()];
  const make = (words) => ({ uid: t.world.uid(), words });
  const here = make(t.grammar.className());
  const functions = [1, 2, 3].slice(t.dice.below(2)).map(() => t.grammar.function({ size: 7, method: true }));
  const members = functions.map((fn) => t.adding(home, fn, { path, inClass: here }));
  for (const { op } of members) op[1].at = null;
  yield { repo: home, message: `Add ${t.topic()} class`, author: t.someone(), ops: members.map(({ op }) => op) };
  const there = make(t.dice.chance(0.5) ? here.words : t.grammar.className());
  const rename = t.dice.chance(0.4) ? 0.5 : 0;
  const copies = members.map(({ uid }) => {
    const fn = cloned(t.now(uid));
    applyRenames(chooseRenames(fn, t.dice, t.grammar, rename))(fn);
    return {
      from: uid,
      fn,
      text: t.world.units.get(uid).texts.at(-1).text,
      ...t.adding(away, fn, { path: copyPath, inClass: there }),
    };
  });
  for (const { op } of copies) op[1].at = null;
  const commit = yield {
    repo: away,
    message: `Add ${t.topic()} class`,
    author: t.someone(),
    ops: copies.map(({ op }) => op),
  };
  for (const { uid, from, text } of copies)
    t.truth.copies.push({ kind: 'method of a copied class', copy: uid, from: [from], commit, text });
  t.truth.copies.push({ kind: 'class', copy: there.uid, from: [here.uid], commit, text: null });
  const at = t.dice.below(members.length);
  const fix = t.fix(members[at].uid);
  const done = yield* t.fixing(members[at].uid, fix);
  t.missing('method of a copied class', copies[at].uid, [members[at].uid], [done], fix);
  t.truth.within.push(
    { outer: there.uid, inner: copies.map(({ uid }) => uid) },
    { outer: here.uid, inner: members.map(({ uid }) => uid) },
  );
}

/** A whole file copied. */
function* files(t) {
  const [home, away] = t.two();
  const [path, copyPath] = [t.newPath(), t.newPath()];
  const originals = [];
  for (let n = t.dice.between(2, 4); n > 0; n--) originals.push(t.adding(home, t.grammar.function(), { path }));
  yield { repo: home, message: `Add ${t.topic()}`, author: t.someone(), ops: originals.map(({ op }) => op) };
  const copies = originals.map(({ uid }) => ({
    from: uid,
    text: t.world.units.get(uid).texts.at(-1).text,
    ...t.adding(away, cloned(t.now(uid)), { path: copyPath }),
  }));
  const commit = yield {
    repo: away,
    message: `Vendor ${t.topic()}`,
    author: t.someone(),
    ops: copies.map(({ op }) => op),
  };
  for (const { uid, from, text } of copies)
    t.truth.copies.push({ kind: 'file copied whole', copy: uid, from: [from], commit, text });
  const at = t.dice.below(originals.length);
  const fix = t.fix(originals[at].uid);
  const done = yield* t.fixing(originals[at].uid, fix);
  t.missing('in a file copied whole', copies[at].uid, [originals[at].uid], [done], fix);
}

/** Changes that run the same: comments, layout, names. */
function* cosmeticOnly(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const copy = yield* t.copy(origin, away, {
    ...HOW[t.dice.pick(['verbatim', 'renamed'])],
    kind: 'drift without behaviour',
  });
  const commits = [];
  for (const step of t.dice.shuffled(['comments', 'layout', 'names']).slice(0, 2)) {
    const chosen = chooseCosmetics(
      t.now(origin),
      t.dice,
      t.grammar,
      step === 'comments' ? { layout: 0 } : { comments: 0, layout: 4 },
    );
    const renames = chooseRenames(t.now(origin), t.dice, t.grammar, 0.4);
    commits.push(
      yield* t.edit(origin, step === 'names' ? applyRenames(renames) : applyCosmetics(chosen), {
        message: t.dice.pick([`fix: ${step}`, 'Fix typo', 'Tidy']),
      }),
    );
  }
  t.decoy('not behavioural', copy, [origin], commits);
}

/** Born apart, for the same purpose: same parameters, some of the same lines. */
function* lookAlike(t) {
  const [home, away] = t.two();
  const one = t.grammar.function({ size: 12 });
  const other = t.grammar.function({ size: 12 });
  const first = yield* t.birth(home, one);
  // Their parameters and a line or two are what anybody would write.
  const shared = one.body.slice(0, 2).filter((stmt) => ['if', 'let', 'call'].includes(stmt.is));
  const twin = cloned(other);
  twin.name = one.name;
  for (const { sym } of one.params) twin.names.set(sym, one.names.get(sym));
  for (const stmt of shared) {
    if (stmt.is === 'let') twin.names.set(stmt.sym, one.names.get(stmt.sym));
    const copy = structuredClone(stmt);
    twin.body.unshift(copy);
  }
  twin.params = [...one.params, ...twin.params.slice(0, 1)];
  const second = yield* t.birth(away, twin);
  const fix = t.fix(first);
  const commit = yield* t.fixing(first, fix);
  t.decoy('look-alike born apart', second, [first], [commit]);
}

/** The copy is gone at the end. */
function* copyDeleted(t) {
  const [home, away] = t.two();
  const origin = yield* t.birth(home);
  const fix = t.fix(origin);
  const copy = yield* t.copy(origin, away, { ...HOW[t.dice.pick(['verbatim', 'renamed'])], kind: 'deleted later' });
  const commit = yield* t.fixing(origin, fix);
  yield { repo: away, message: `Drop ${t.topic()}`, author: t.someone(), ops: [['remove', copy]] };
  t.decoy('the copy is gone', copy, [origin], [commit]);
}

/** Alone, and moved about: moves are not copies. */
function* wanderer(t) {
  const home = t.dice.pick(t.names);
  const unit = yield* t.birth(home);
  for (const step of t.dice
    .shuffled(['file moved', 'moved to another file', 'function renamed', 'comments', 'names'])
    .slice(0, 3))
    yield* DRIFT[step](t, unit);
  yield* t.fixing(unit, t.fix(unit));
}

/** A helper gets another name, or another argument, wherever a repository calls it. */
export function* codemod(t, repo, how) {
  const from = ['emit', 'metric'];
  const to = ['record', 'metric'];
  const each = {
    renamed: (fn) => eachCall(fn, (call) => call.fn.join() === from.join() && (call.fn = to)),
    argument: (fn) =>
      eachCall(
        fn,
        (call) => ['log,event', 'record,gauge'].includes(call.fn.join()) && call.args.push({ is: 's', value: 'v2' }),
      ),
  }[how];
  const commit = yield {
    repo,
    message: `refactor: ${how} everywhere`,
    author: t.someone(),
    ops: [['everywhere', each]],
  };
  t.truth.codemods.push({ kind: `codemod, ${how}`, commit });
}

export function* requote(t, repo) {
  const commit = yield { repo, message: 'style: quotes', author: BOT, ops: [['quotes', "'"]] };
  t.truth.codemods.push({ kind: 'codemod, quotes', commit });
}

function eachCall(fn, edit) {
  const go = (x) => {
    if (Array.isArray(x)) for (const y of x) go(y);
    else if (x !== null && typeof x === 'object') {
      if (x.is === 'call' && Array.isArray(x.fn)) edit(x);
      for (const y of Object.values(x)) if (typeof y === 'object') go(y);
    }
  };
  go(fn.body);
}

/** How many of each are told when `scale` is 1. */
export const STORIES = [
  [lifecycle('fixed at the origin', { how: 'verbatim' }), 4],
  [lifecycle('fixed at the origin, copy renamed', { how: 'renamed' }), 4],
  [lifecycle('fixed at the origin, copy renamed throughout', { how: 'renamed throughout' }), 3],
  [lifecycle('fixed at the origin, copy edited', { how: 'edited' }), 3],
  [lifecycle('fixed at the origin, copy edited and renamed', { how: 'edited and renamed' }), 3],
  [lifecycle('fixed at the copy', { side: 'copy' }), 5],
  [lifecycle('several versions before the copy', { older: 2 }), 3],
  [lifecycle('drifted: comments', { drift: ['comments'], driftOther: ['comments'] }), 3],
  [lifecycle('drifted: layout', { driftOther: ['layout'] }), 3],
  [lifecycle('drifted: layout of the fixed', { drift: ['layout'] }), 2],
  [lifecycle('drifted: names after the copy', { drift: ['names'], driftOther: ['names'] }), 3],
  [lifecycle('drifted: features on both sides', { drift: ['feature'], driftOther: ['feature'] }), 3],
  [lifecycle('origin moved in between', { drift: ['file moved'] }), 2],
  [lifecycle('copy moved in between', { driftOther: ['moved to another file'] }), 2],
  [lifecycle('function renamed in between', { drift: ['function renamed'] }), 2],
  [lifecycle('copy moved after the fix', { after: ['copy moved'] }), 2],
  [lifecycle('names changed after the fix', { after: ['names of the fixed'] }), 2],
  [lifecycle('names of the unfixed changed after the fix', { after: ['names of the unfixed'] }), 2],
  [lifecycle('cosmetics after the fix', { after: ['cosmetics'] }), 2],
  [lifecycle('ported to the copy', { after: ['ported'], missing: false }), 4],
  [lifecycle('ported to the origin', { side: 'copy', after: ['ported'], missing: false }), 3],
  [lifecycle('ported, then renamed', { after: ['ported', 'names of the fixed'], missing: false }), 2],
  [lifecycle('fixed in other words', { after: ['other words'], missing: false }), 4],
  [lifecycle('lines rewritten before', { driftOther: ['lines rewritten'], missing: false }), 4],
  [revertedFix, 3],
  [revertIsTheFix, 3],
  [someReached, 4],
  [copyOfCopy, 4],
  [oldVersion, 3],
  [fixedBeforeCopy, 3],
  [onBranch, 3],
  [conflict, 2],
  [octopus, 2],
  [twoFixes, 4],
  [classes, 3],
  [files, 3],
  [cosmeticOnly, 4],
  [lookAlike, 6],
  [copyDeleted, 2],
  [wanderer, 8],
];
