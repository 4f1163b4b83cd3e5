/**
 * Whether the new lines mean anything where the copy stands: names that they use must be bound there, what they ask of
 * `self` its class must have, and what they set should be read by somebody.
 */
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';
import { type Code, statementsOf, worksOut } from './code.ts';
import { kept } from './found.ts';
import {
  CLOSES,
  COLON,
  COMMA,
  DEF,
  DOT,
  EQUALS,
  FN,
  FOR,
  FUNC,
  FUNCTION,
  IMPORT,
  IN,
  isClosing,
  isOpening,
  LAMBDA,
  oneOf,
  ROUND,
  SQUARE,
  STAR,
  WALRUS,
} from './lexicon.ts';
import { makingsOf, methodOf } from './makings.ts';
import { withoutRemarks } from './patch-signs.ts';
import { inPattern } from './pattern.ts';

export interface Surroundings {
  /** The copy as it is, and with its lines replaced. */
  copy: Code;
  patched: Code;
  /** Lines of the text of `patched` that are new. */
  fresh: ReadonlySet<number>;
  file: FileScope;
  owner: OwnerScope;
  /** The text of functions around it. */
  around: string;
  /** The origin with the change, and as it is now: what it binds itself nobody imports. */
  origins?: readonly Code[];
}

export interface FileScope {
  /** Its text without comments and the like. */
  code: string;
  /** What it binds for all that stands in it; `*` where it imports all of another. */
  names: ReadonlySet<string>;
  /** Of Python, see {@link modulesOf}. */
  modules: ReadonlyMap<string, string>;
}

/** The class that holds a unit, with those that this derives from in the file. */
export class OwnerScope {
  readonly text: string;
  readonly bases: readonly string[];
  #attributes: ReadonlySet<string> | null = null;
  readonly #makings = new Map<string, string[]>();
  readonly #methods = new Map<string, string | null>();
  readonly #read = new Map<string, boolean>();
  readonly #set = new Map<string, boolean>();

  /** @param text of the class, or of the whole file for what lies in none */
  constructor(text: string, file: string) {
    const own = withBases(text, file);
    this.text = own.text;
    this.bases = own.bases;
  }

  /** What may be asked of `self`. */
  get attributes(): ReadonlySet<string> {
    if (this.#attributes === null) {
      const asked = this.text.matchAll(/\b(?:self|this|cls)\??\.([\p{L}_$][\p{L}\p{N}_$]*)/gu);
      const made = this.text.matchAll(
        /\b(?:register_buffer|register_parameter|add_module)\(\s*["']([\p{L}\p{N}_]+)["']/gu,
      );
      const set = inBodies(this.text).matchAll(/^[ \t]+(?:(?:async\s+)?def\s+)?([\p{L}_$][\p{L}\p{N}_$]*)\s*[:=(]/gmu);
      this.#attributes = new Set([...asked, ...made, ...set].map(([, name]) => name));
    }
    return this.#attributes;
  }

  /** How it makes an attribute. */
  makingsOf(name: string): readonly string[] {
    let makings = this.#makings.get(name);
    if (makings === undefined) this.#makings.set(name, (makings = makingsOf(name, this.text)));
    return makings;
  }

  /** Whether an attribute is asked for by anything in the class, or its name written down: a parameter that is called like it asks nothing. */
  isRead(name: string): boolean {
    let isRead = this.#read.get(name);
    if (isRead === undefined) {
      const bare = inPattern(name);
      isRead = new RegExp(`\\.${bare}\\b(?![ \\t]*(?::[^=\\n]+)?=(?!=))|["']${bare}["']`).test(this.text);
      this.#read.set(name, isRead);
    }
    return isRead;
  }

  /** See {@link methodOf}. */
  methodOf(name: string): string | null {
    let method = this.#methods.get(name);
    if (method === undefined) this.#methods.set(name, (method = methodOf(name, this.text)));
    return method;
  }

  /** Whether it makes an attribute, by its name for a pattern. */
  sets(bare: string): boolean {
    let isSet = this.#set.get(bare);
    if (isSet === undefined) this.#set.set(bare, (isSet = settingOf(bare).test(this.text)));
    return isSet;
  }
}

/** Where an attribute of a class is made. */
export const settingOf = (bare: string): RegExp =>
  new RegExp(`\\bself\\.${bare}\\s*(?::[^=\\n]+)?=[^=]|\\bdef\\s+${bare}\\b|^[ \\t]+${bare}\\s*[:=]`, 'm');

/**
 * Of classes the lines that stand right in their bodies: what is set further in is a variable of some method or an argument of
 * some call, and no attribute. Where there is no class, all of it.
 */
function inBodies(text: string): string {
  if (!/^[ \t]*(?:export[ \t]+|default[ \t]+|abstract[ \t]+)*class\b/m.test(text)) return text;
  let [outer, body] = [0, -1];
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    if (/^[ \t]*(?:export[ \t]+|default[ \t]+|abstract[ \t]+)*class\b/.test(line) && (body < 0 || indent <= outer))
      [outer, body] = [indent, -1];
    else if (body < 0 && indent > outer) body = indent;
    if (indent === body) found.push(line);
  }
  return found.join('\n');
}

export function fileScope(text: string, languageId: string): FileScope {
  const code = withoutRemarks(text);
  // What a text of several lines imports, nobody imports.
  const isPython = languageId === 'python';
  const names = isPython ? atTop(code) : new Set(text.match(WORDS) ?? []);
  return { code, names, modules: isPython ? modulesOf(text) : new Map() };
}

export interface Scope {
  /** Names that nothing explains: they would have to be imported or defined first. `self.x` for what is asked of the object. */
  unknown: string[];
  /** Names that the new lines define, `self.x` among them. */
  defines: string[];
  /** Those of them that nothing reads. */
  unread: string[];
  addsOption: boolean;
}

export function scopeOf(at: Surroundings): Scope {
  const { copy, patched, fresh, file, owner } = at;
  const bindings = bound(patched);
  const before = bound(copy);
  const known = file.names;
  const isBoundThere = (name: string) => at.origins?.some((origin) => bound(origin).has(name)) === true;
  // How arguments are called binds nothing.
  const around = new Set(at.around.replace(/([(,]\s*)[\p{L}_$][\p{L}\p{N}_$]*\s*=(?!=)/gu, '$1').match(WORDS) ?? []);
  const used = new Set<string>();
  const defines = new Set<string>();
  /** The line that sets an attribute first: what is asked of it above, or there, was not set. */
  const setAt = new Map<string, number>();
  const askedAt = new Map<string, number>();
  const { excerpt } = patched;
  const { from, to } = statementsOf(patched, fresh);
  const isKeyword = keywords(patched, from, to);
  const builtin = patched.languageId === 'python' ? BUILTIN_IN_PYTHON : BUILTIN;
  /** Names that the new lines ask before they set them: at the origin they are parameters, or set above. */
  const askedFirst = new Set<string>();
  for (let i = from; i < to; i++) {
    const [kind, line] = [excerpt.kind[i], excerpt.line[i]];
    if ((kind !== IDENTIFIER && kind !== STRING) || !fresh.has(line)) continue;
    if (kind === STRING) {
      if (!/^[rRbB]*[fF]|^`/.test(excerpt.text[i])) continue;
      for (const [, self, name] of excerpt.text[i].matchAll(/\{\s*(?:(self|cls)\.)?([\p{L}_$][\p{L}\p{N}_$]*)/gu)) {
        if (self === undefined) used.add(name);
        else if (!owner.attributes.has(name)) used.add(`self.${name}`);
      }
      continue;
    }
    const name = excerpt.text[i];
    const [previous, following] = [excerpt.text[i - 1] ?? '', excerpt.text[i + 1] ?? ''];
    if (previous === '.') {
      // What an object of others has is not known here; what this one has is.
      if (!SELF.has(excerpt.text[i - 2])) continue;
      if (following === '=') {
        defines.add(`self.${name}`);
        if (!setAt.has(`self.${name}`)) setAt.set(`self.${name}`, excerpt.line[i]);
      } else if (!owner.attributes.has(name)) {
        used.add(`self.${name}`);
        if (!askedAt.has(`self.${name}`)) askedAt.set(`self.${name}`, excerpt.line[i]);
      }
    } else if (isKeyword[i] === 1 || builtin.has(name)) continue;
    else if (bindings.has(name) && !before.has(name)) {
      if (ASKS.has(previous) && !defines.has(name) && !known.has(name) && !around.has(name)) askedFirst.add(name);
      defines.add(name);
    } else used.add(name);
  }
  const isExplained = (name: string): boolean =>
    name.startsWith('self.')
      ? defines.has(name) && setAt.get(name)! < (askedAt.get(name) ?? Number.POSITIVE_INFINITY)
      : (known.has('*') && !isBoundThere(name)) ||
        known.has(name) ||
        around.has(name) ||
        bindings.has(name) ||
        before.has(name) ||
        builtin.has(name) ||
        usedBare(copy).has(name);
  const isRead = (name: string): boolean => {
    const bare = name.replace(/^self\./, '');
    if (name === bare) return isNamedTwice(excerpt, bare);
    return owner.isRead(bare) || asksOf(excerpt, bare);
  };
  const unexplained = [...[...used].filter((name) => !isExplained(name)), ...askedFirst];
  return {
    unknown: [...unexplained, ...answersOfNothing(at), ...askedOfNumbers(at)],
    // What is made of itself is not made here.
    defines: [...defines].filter((name) => !unexplained.includes(name)),
    unread: [...defines].filter((name) => !isRead(name)),
    addsOption: [...fresh].some((line) => /\badd_argument\s*\(/.test(excerpt.lines[line])),
  };
}

/** Whether a name is met more than once, in texts too. */
function asksOf({ text, kind, count }: Code['excerpt'], name: string): boolean {
  for (let i = 1; i < count; i++)
    if (text[i - 1] === '.' && text[i] === name && text[i + 1] !== '=' && text[i + 1] !== ':') return true;
    else if (
      kind[i] === STRING &&
      text[i].length === name.length + 2 &&
      /^["']/.test(text[i]) &&
      text[i].slice(1, -1) === name
    )
      return true;
  return false;
}

function isNamedTwice({ text, kind, count }: Code['excerpt'], name: string): boolean {
  let times = 0;
  for (let i = 0; i < count && times < 2; i++) {
    if (text[i] === name) times++;
    else if (kind[i] !== IDENTIFIER && text[i].includes(name))
      for (const [word] of text[i].matchAll(WORDS)) if (word === name) times++;
  }
  return times > 1;
}

/** Methods of the copy's own class that return nothing there, and whose answer the new lines want. */
function answersOfNothing({ patched, fresh, owner }: Surroundings): string[] {
  const { excerpt, isFirst } = patched;
  const { text, word } = excerpt;
  const { from, to } = statementsOf(patched, fresh);
  const found = new Set<string>();
  for (let i = from; i < to && i + 3 < excerpt.count; i++) {
    if (word[i + 1] !== DOT || word[i + 3] !== ROUND || text[i] !== 'self') continue;
    if (isFirst[i] === 1 || !fresh.has(excerpt.line[i])) continue;
    if (text[i - 1] !== '=' && text[i - 1] !== 'return') continue;
    const name = text[i + 2];
    const body = new RegExp(
      `^([ \\t]+)def[ \\t]+${inPattern(name)}\\b[^]*?(?=^\\1(?:def|async|class|@)\\b|(?![^]))`,
      'm',
    ).exec(owner.text);
    if (body !== null && !/\b(?:return[ \t]+(?!None\b)\S|yield\b|raise[ \t]+NotImplemented)/.test(body[0]))
      found.add(`self.${name}()`);
  }
  return [...found];
}

/** What is a number in the copy's class by its annotation, and of which the new lines ask what only objects have. */
function askedOfNumbers({ copy, patched, fresh, owner }: Surroundings): string[] {
  const { excerpt } = patched;
  const { from, to } = statementsOf(patched, fresh);
  const asked = ({ text, word, kind }: Code['excerpt'], at: number): string | null =>
    word[at + 1] === DOT && word[at + 3] === DOT && SELF.has(text[at]) && kind[at + 2] === IDENTIFIER
      ? text[at + 2]
      : null;
  const found = new Set<string>();
  for (let i = from; i < to && i + 4 < excerpt.count; i++) {
    const name = asked(excerpt, i);
    if (name === null || !fresh.has(excerpt.line[i]) || found.has(`self.${name}.${excerpt.text[i + 4]}`)) continue;
    const bare = inPattern(name);
    const isNumber =
      new RegExp(`\\b(?:self|this)\\.${bare}\\s*=\\s*${bare}\\s*$`, 'm').test(owner.text) &&
      new RegExp(`[(,]\\s*${bare}\\s*:\\s*(?:int|float|bool|number|boolean)\\s*[,=)]`).test(owner.text);
    if (isNumber && !copy.excerpt.text.some((_, at) => asked(copy.excerpt, at) === name))
      found.add(`self.${name}.${excerpt.text[i + 4]}`);
  }
  return [...found];
}

/** For each token of a unit 1 where it says how an argument is called; asked of some statements. */
function keywords({ excerpt, isFirst }: Code, from = 0, to = excerpt.count): Uint8Array {
  const found = new Uint8Array(excerpt.count);
  const words = excerpt.word;
  /** Whether what is open is a list of parameters. */
  const open: boolean[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (isOpening(word)) open.push(word === ROUND && words[i - 2] === DEF);
    else if (isClosing(word)) open.pop();
    if (words[i + 1] !== EQUALS || open.length === 0 || open[open.length - 1] || excerpt.kind[i] !== IDENTIFIER)
      continue;
    const previous = words[i - 1];
    if (isFirst[i] === 1 || previous === ROUND || previous === COMMA) found[i] = 1;
  }
  return found;
}

/** Names that a unit binds: parameters, what it assigns, loops over, imports, catches. */
const bound = worksOut(({ excerpt, isFirst }: Code): ReadonlySet<string> => {
  const found = new Set<string>();
  const words = excerpt.word;
  let depth = 0;
  /** Depth of the brackets of a list of parameters, or -1. */
  let header = -1;
  let isTarget = false;
  /** Brackets that are open, and whether they follow what is called or indexed: what stands in those is used, not bound. */
  const asks: boolean[] = [];
  /** The word after which names are bound. */
  let list: number | null = null;
  let statement: string[] = [];
  for (let i = 0; i < excerpt.count; i++) {
    const word = words[i];
    const isName = excerpt.kind[i] === IDENTIFIER;
    if (isFirst[i] === 1 && depth === 0) {
      statement = [];
      // `if a(b):` binds nothing, `a: int` does.
      isTarget = isName || word === ROUND || word === SQUARE || word === STAR;
      if (list !== LAMBDA) list = null;
    }
    if (word === FOR || word === IMPORT || word === LAMBDA) list = word;
    else if ((word === IN && list === FOR) || (word === COLON && list === LAMBDA)) list = null;
    else if (isOpening(word)) {
      if (word === ROUND && i > 1 && isDefining(words[i - 2])) header = depth;
      const closes = i > 0 && (words[i - 1] === ROUND + CLOSES || words[i - 1] === SQUARE + CLOSES);
      asks.push(isFirst[i] === 0 && (excerpt.kind[i - 1] === IDENTIFIER || closes));
      depth++;
    } else if (isClosing(word)) {
      depth--;
      asks.pop();
      if (depth === header) header = -1;
    }
    if (!isName) {
      if (depth === 0 && isTarget && isSetting(word)) {
        for (const name of statement) found.add(name);
        if (word !== EQUALS) isTarget = false;
        statement = [];
      }
      continue;
    }
    if (i > 0 && words[i - 1] === DOT) continue;
    const text = excerpt.text[i];
    const goesOn = i + 1 < excerpt.count && (words[i + 1] === DOT || words[i + 1] === ROUND || words[i + 1] === SQUARE);
    if (isTarget && !goesOn && !asks.includes(true)) statement.push(text);
    const previous = i > 0 ? words[i - 1] : EQUALS;
    const isParameter = header >= 0 && depth === header + 1 && (isBeforeParameter(previous) || isFirst[i] === 1);
    if (isParameter || list !== null || isBinding(previous) || (i + 1 < excerpt.count && words[i + 1] === WALRUS))
      found.add(text);
  }
  return found;
});

const isDefining = (word: number): boolean => word === DEF || word === FUNCTION || word === FUNC || word === FN;
const isSetting = oneOf('= := : += -= *= /= %= &= |= ^= @= //= **= >>= <<=');
const isBeforeParameter = oneOf('( , * **');
const isBinding = oneOf('def class as global nonlocal const let var function func');

/** Names that a unit uses by themselves: somebody has bound them. */
const usedBare = worksOut((code: Code): ReadonlySet<string> => {
  const { text, kind, count } = code.excerpt;
  const isKeyword = keywords(code);
  const found = new Set<string>();
  for (let i = 0; i < count; i++)
    if ((kind[i] === IDENTIFIER || kind[i] === STRING) && isKeyword[i] === 0 && text[i - 1] !== '.') found.add(text[i]);
  return found;
});

/** Names that a file of Python binds at its top; `*` where it imports all of another. */
function atTop(file: string): Set<string> {
  const found = new Set<string>();
  // Blocks like `try` and `if` bind at the top too; functions and classes do not.
  let isInside = false;
  let list = '';
  for (let at = 0, end = 0; at <= file.length; at = end + 1) {
    end = file.indexOf('\n', at);
    if (end < 0) end = file.length;
    if (list !== '') {
      const line = file.slice(at, end);
      list += ` ${line}`;
      if (!line.includes(')')) continue;
      for (const [name] of list.matchAll(WORDS)) found.add(name);
      list = '';
      continue;
    }
    let start = at;
    while (file[start] === ' ' || file[start] === '\t') start++;
    if (start === end || file[start] === '#') continue;
    const indent = start - at;
    if (indent === 0) isInside = false;
    // Most lines are: nothing is made of them.
    if (isInside) continue;
    const text = file.slice(start, end);
    const block = /^(?:async[ \t]+)?(?:def|class)[ \t]+([\p{L}_$][\p{L}\p{N}_$]*)/u.exec(text);
    if (block !== null) {
      found.add(block[1]);
      if (indent === 0) isInside = true;
      continue;
    }
    const imported = /^(?:from[ \t]+\S+[ \t]+)?import[ \t]+([^#]*)/.exec(text);
    if (imported !== null) {
      if (imported[1].startsWith('*')) found.add('*');
      if (imported[1].includes('(') && !imported[1].includes(')')) list = imported[1];
      else for (const [name] of imported[1].matchAll(WORDS)) found.add(name);
      continue;
    }
    const assigned = /^([\p{L}_$][\p{L}\p{N}_$, \t]*?)[ \t]*(?::[^=]+)?=[^=]/u.exec(text);
    if (assigned !== null) for (const [name] of assigned[1].matchAll(WORDS)) found.add(name);
    const loop = /^(?:for[ \t]+(.+?)[ \t]+in\b|with\b.*\bas[ \t]+(.+):)/.exec(text);
    if (loop !== null) for (const [name] of (loop[1] ?? loop[2]).matchAll(WORDS)) found.add(name);
  }
  return found;
}

/** A class of a file with its bases, null where one of them is defined elsewhere: it may have whatever it likes. */
export function classOf(name: string, file: string): string | null {
  const found = classIn(name, file);
  if (found === null) return null;
  const { text, bases } = withBases(found, file);
  const isHere = (base: string) =>
    base === 'object' || new RegExp(`^class[ \\t]+${inPattern(base)}\\b`, 'm').test(file);
  return bases.every(isHere) ? text : null;
}

/** Modules that a file of Python calls by names: `a.b` by `name` of `import a.b as name`. */
export function modulesOf(file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, module, as, own] of file.matchAll(
    /^[ \t]*import[ \t]+(?:([\w.]+)[ \t]+as[ \t]+(\w+)|(\w+))[ \t]*(?:#.*)?$/gm,
  )) {
    const name = as ?? own;
    if (!found.has(name)) found.set(kept(name), kept(module ?? own));
  }
  return found;
}

/**
 * Members of modules that two files call by one name and that are two modules, where new lines ask for them.
 *
 * @param modules of the one file, by their names there; `origin`: of the other
 */
export function ofOtherModules(
  fresh: string,
  modules: ReadonlyMap<string, string>,
  origin: () => ReadonlyMap<string, string>,
): string[] {
  const found = new Set<string>();
  let others: ReadonlyMap<string, string> | null = null;
  for (const [asked, name] of fresh.matchAll(/(?<![\w.])([A-Za-z_]\w*)\.[A-Za-z_]\w*/g)) {
    const here = modules.get(name);
    if (here === undefined) continue;
    others ??= origin();
    const there = others.get(name);
    if (there !== undefined && here !== there) found.add(asked);
  }
  return [...found];
}

/** The text of a class that stands at the top of a file. */
function classIn(name: string, file: string): string | null {
  const pattern = `^class[ \\t]+${inPattern(name)}\\b[^\\n]*\\n(?:[ \\t]+[^\\n]*\\n|[ \\t]*\\n)*`;
  return new RegExp(pattern, 'm').exec(file)?.[0] ?? null;
}

/** A class with those of its bases that stand in the same file, as text, and what bases it names. */
function withBases(text: string, file: string): { text: string; bases: string[] } {
  const seen = new Set<string>();
  const bases: string[] = [];
  let whole = '';
  const add = (part: string) => {
    whole += `${part}\n`;
    const head = /^[ \t]*class[ \t]+[\w$]+[ \t]*\(([^)]*)\)/m.exec(part);
    for (const [name] of (head?.[1] ?? '').matchAll(WORDS)) {
      if (seen.has(name) || seen.size > 8) continue;
      seen.add(name);
      // A piece of the file would hold all of it for as long as the class is remembered.
      bases.push(kept(name));
      const found = classIn(name, file);
      if (found !== null) add(found);
    }
  };
  add(text);
  return { text: whole, bases };
}

const SELF = new Set(['self', 'this', 'cls']);
/** What stands before a name whose value is asked. */
const ASKS = new Set(['if', 'elif', 'while', 'assert', 'return', 'not', 'and', 'or']);
const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Of Python; and of Go and JavaScript too, where `copy` and `delete` need no import. */
const BUILTIN_IN_PYTHON: ReadonlySet<string> = new Set(
  (
    'self cls super __class__ __name__ __file__ __doc__ ' +
    'abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum tuple type vars zip True False None Ellipsis NotImplemented ' +
    'BaseException Exception ArithmeticError AssertionError AttributeError BlockingIOError BrokenPipeError BufferError ConnectionError ConnectionResetError DeprecationWarning EOFError FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SystemError SystemExit TimeoutError TypeError UnicodeDecodeError UnicodeEncodeError UnicodeError UserWarning ValueError Warning ZeroDivisionError'
  ).split(' '),
);
const BUILTIN: ReadonlySet<string> = new Set([
  ...BUILTIN_IN_PYTHON,
  ...(
    'RangeError SyntaxError Symbol RegExp Infinity NaN isNaN parseInt parseFloat string number boolean int64 float64 error panic len cap make copy delete recover stop warning length paste is function ' +
    'this null undefined console Math Object Array String Number Boolean Promise Error JSON Map Set Date nil append make new true false'
  ).split(' '),
]);
