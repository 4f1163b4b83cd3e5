/**
 * Repositories in the making: trees of files that hold functions and classes, changed by operations that name a unit and
 * not a place, so that a branch can be merged by doing its operations again on the other side, whatever happened there:
 * moved files, renamed functions, conflicting edits. The whole history goes into git by `fast-import`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cloned } from './grammar.mjs';
import { classTitle, extension, printFile, printFunction, qualifiedName } from './print.mjs';

const START = Date.UTC(2021, 0, 4, 9) / 1000;

export class World {
  language;
  repos = new Map();
  /** Unit id → what stays true of it: repository, commit of birth, every place and name that it ever had. */
  units = new Map();
  #dice;
  #clock = START;
  #uids = 0;

  constructor(language, names, dice) {
    this.language = language;
    this.#dice = dice;
    for (const name of names) {
      const tree = { files: new Map(), functions: new Map(), raw: new Map() };
      this.repos.set(name, {
        name,
        marks: 0,
        parts: [],
        commits: [],
        tips: new Map([['main', { mark: null, tree, ops: [] }]]),
      });
    }
  }

  uid() {
    return ++this.#uids;
  }

  /** What main says of a unit now. */
  function(repo, uid) {
    return this.repos.get(repo).tips.get('main').tree.functions.get(uid);
  }

  pathOf(repo, uid, on = 'main') {
    for (const [p, file] of this.repos.get(repo).tips.get(on).tree.files) {
      for (const item of file.items) if (item.uid === uid || item.members?.includes(uid)) return p;
    }
    return null;
  }

  files(repo) {
    return this.repos.get(repo).tips.get('main').tree.files;
  }

  /**
   * One commit. A branch that is not there yet starts at main; `merges` names branches that end here: their operations are
   * done again on main, then `ops`.
   * @param ops list of [operation, …arguments]
   * @returns {{repo, mark}} whose commit id is known after `write`
   */
  commit(repo, { message, author, ops = [], on = 'main', merges = [] }) {
    const home = this.repos.get(repo);
    if (!home.tips.has(on)) {
      const { mark, tree } = home.tips.get('main');
      home.tips.set(on, { mark, tree, ops: [] });
    }
    const tip = home.tips.get(on);
    const before = tip.tree;
    const tree = { files: new Map(before.files), functions: new Map(before.functions), raw: new Map(before.raw) };
    const sides = merges.map((name) => home.tips.get(name));
    const commit = { repo, mark: ++home.marks };
    for (const side of sides) for (const op of side.ops) this.#does(repo, tree, op, null);
    for (const op of ops) this.#does(repo, tree, op, commit);
    if (on !== 'main') tip.ops.push(...ops);
    this.#clock += this.#dice.between(1800, 60_000);
    this.#write(home, on, tip, tree, sides, { commit, message, author });
    for (const name of merges) home.tips.delete(name);
    this.#remember(commit, on, tree);
    return commit;
  }

  #does(repo, tree, [name, ...args], commit) {
    const change = (p, edit) => tree.files.set(p, edit(structuredClone(tree.files.get(p))));
    const holding = (uid) =>
      [...tree.files].find(([, { items }]) => items.some((i) => i.uid === uid || i.members?.includes(uid)))?.[0];
    switch (name) {
      case 'add': {
        const [{ path: p, header, uid, fn, at = null, inClass = null }] = args;
        if (!tree.files.has(p)) tree.files.set(p, { header, quote: '"', items: [] });
        if (inClass !== null) {
          change(p, (file) => {
            let item = file.items.find((i) => i.uid === inClass.uid);
            if (item === undefined) file.items.push((item = { uid: inClass.uid, words: inClass.words, members: [] }));
            item.members.push(uid);
            return file;
          });
          if (commit && !this.units.has(inClass.uid)) this.#born(inClass.uid, repo, commit, 'class');
        } else {
          change(p, (file) => {
            file.items.splice(at === null ? file.items.length : Math.min(at, file.items.length), 0, { uid });
            return file;
          });
        }
        tree.functions.set(uid, fn);
        if (commit && !this.units.has(uid)) this.#born(uid, repo, commit, inClass ? 'method' : 'function');
        return;
      }
      case 'edit': {
        const [uid, edit] = args;
        const fn = tree.functions.get(uid);
        if (fn === undefined) return;
        const next = cloned(fn);
        edit(next);
        tree.functions.set(uid, next);
        return;
      }
      case 'everywhere': {
        for (const uid of tree.functions.keys()) this.#does(repo, tree, ['edit', uid, args[0]], commit);
        return;
      }
      case 'quotes': {
        for (const p of tree.files.keys()) change(p, (file) => ({ ...file, quote: args[0] }));
        return;
      }
      case 'remove': {
        const p = holding(args[0]);
        if (p === undefined) return;
        change(p, (file) => ({ ...file, items: file.items.filter((i) => i.uid !== args[0]) }));
        tree.functions.delete(args[0]);
        if (tree.files.get(p).items.length === 0) tree.files.delete(p);
        return;
      }
      case 'move file': {
        const p = holding(args[0]);
        if (p === undefined) return;
        tree.files.set(args[1], tree.files.get(p));
        if (args[1] !== p) tree.files.delete(p);
        return;
      }
      case 'move unit': {
        const [uid, to, header] = args;
        const p = holding(uid);
        if (p === undefined || p === to) return;
        const item = tree.files.get(p).items.find((i) => i.uid === uid);
        change(p, (file) => ({ ...file, items: file.items.filter((i) => i.uid !== uid) }));
        if (tree.files.get(p).items.length === 0) tree.files.delete(p);
        if (!tree.files.has(to)) tree.files.set(to, { header, quote: '"', items: [] });
        change(to, (file) => ({ ...file, items: [...file.items, item] }));
        return;
      }
      case 'raw':
        tree.raw.set(args[0], args[1]);
        return;
      default:
        throw new Error(`no operation: ${name}`);
    }
  }

  #born(uid, repo, commit, kind) {
    this.units.set(uid, { uid, repo, kind, born: commit, places: [], texts: [] });
  }

  #print(tree, file) {
    const items = file.items.map((i) =>
      i.members
        ? { words: i.words, functions: i.members.map((m) => tree.functions.get(m)) }
        : { fn: tree.functions.get(i.uid) },
    );
    return printFile(this.language, { header: file.header, quote: file.quote, items });
  }

  #write(home, on, tip, tree, sides, { commit, message, author }) {
    const line = (text) => home.parts.push(Buffer.from(`${text}\n`));
    const data = (text) => line(`data ${Buffer.byteLength(text)}\n${text}`);
    line(`commit refs/heads/${on}\nmark :${commit.mark}`);
    line(`author ${author} ${this.#clock} +0000\ncommitter ${author} ${this.#clock} +0000`);
    data(`${message}\n`);
    if (tip.mark !== null) line(`from :${tip.mark}`);
    for (const side of sides) line(`merge :${side.mark}`);
    tip.texts ??= new Map();
    const texts = new Map(tree.raw);
    for (const [p, file] of tree.files) texts.set(p, this.#print(tree, file));
    // The parent's files, for a branch's first commit those of main.
    const before = tip.printed ?? home.tips.get('main').printed ?? new Map();
    for (const p of before.keys()) if (!texts.has(p)) line(`D ${p}`);
    for (const [p, text] of texts) {
      if (before.get(p) === text) continue;
      line(`M 100644 inline ${p}`);
      data(text);
    }
    line('');
    Object.assign(tip, { mark: commit.mark, tree, printed: texts });
    home.commits.push({ ...commit, message, on });
  }

  #remember(commit, on, tree) {
    for (const [p, file] of tree.files) {
      const note = (uid, name, text) => {
        const unit = this.units.get(uid);
        if (!unit.places.some((one) => one.file === p && one.name === name)) unit.places.push({ file: p, name });
        const last = unit.texts.findLast((t) => t.on === on) ?? unit.texts.findLast((t) => t.on === 'main');
        if (last === undefined || last.text !== text) unit.texts.push({ mark: commit.mark, on, text });
      };
      for (const item of file.items) {
        for (const uid of item.members ?? [item.uid]) {
          const fn = tree.functions.get(uid);
          const inClass = item.members ? item.words : null;
          // Without its name: what is copied under another name is the same version.
          const plain = printFunction(this.language, { ...fn, name: ['f'] }, { inClass: inClass ? ['c'] : null }).join(
            '\n',
          );
          note(uid, qualifiedName(this.language, fn, inClass), plain);
        }
        if (item.members)
          note(
            item.uid,
            classTitle(this.language, item.words),
            item.members.map((m) => this.units.get(m).texts.at(-1)?.text).join('\n'),
          );
      }
    }
  }

  /** Where a unit stands at the end, or null when it is gone. */
  place(uid) {
    const { repo } = this.units.get(uid);
    const { tree } = this.repos.get(repo).tips.get('main');
    for (const [p, file] of tree.files) {
      for (const item of file.items) {
        if (item.uid === uid && item.members) return { repo, file: p, name: classTitle(this.language, item.words) };
        if (item.uid !== uid && !item.members?.includes(uid)) continue;
        return {
          repo,
          file: p,
          name: qualifiedName(this.language, tree.functions.get(uid), item.members ? item.words : null),
        };
      }
    }
    return null;
  }

  /** Makes the repositories below `folder`; returns commit ids by repository and mark. */
  write(folder) {
    const ids = new Map();
    for (const home of this.repos.values()) {
      const at = path.join(folder, home.name);
      rmSync(at, { recursive: true, force: true });
      mkdirSync(at, { recursive: true });
      const env = Object.fromEntries(Object.entries(process.env).filter(([k]) => !k.startsWith('GIT_')));
      Object.assign(env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
      const git = (...args) =>
        execFileSync('git', ['-c', 'core.fsync=none', ...args], { cwd: at, env, encoding: 'utf8' });
      git('init', '--quiet', '--template=', '--initial-branch=main');
      const { status, stderr } = spawnSync('git', ['fast-import', '--quiet', '--force', '--export-marks=.git/marks'], {
        cwd: at,
        env,
        input: Buffer.concat(home.parts),
      });
      if (status !== 0) throw new Error(`fast-import of ${home.name}: ${stderr}`);
      // Merged branches are deleted, as people do: their commits hang on the merge alone.
      for (const name of git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n')) {
        if (name !== '' && name !== 'main') git('branch', '-q', '-D', name);
      }
      git('reset', '--quiet', '--hard', 'main');
      git('config', 'remote.origin.url', `https://git.example.com/planted/${home.name}.git`);
      for (const line of readFileSync(path.join(at, '.git/marks'), 'utf8').trim().split('\n')) {
        const [mark, id] = line.slice(1).split(' ');
        ids.set(`${home.name} ${mark}`, id);
      }
    }
    return ids;
  }

  extension() {
    return extension(this.language);
  }
}
