/** What the text of a patch says against it, whatever its code does. */
import { worksOut } from './code.ts';

/** What stands in a unit as comments, line by line. */
export const silentIn = worksOut(
  ({ excerpt }): ReadonlySet<string> =>
    new Set(excerpt.lines.flatMap((line) => /^\s*(?:#|\/\/)\s*(.*\S)/.exec(line)?.[1] ?? [])),
);

/** Whether most of the new lines stand in the copy as comments: somebody took them out there on purpose. */
export function isCommentedOut(silent: ReadonlySet<string>, fresh: readonly string[]): boolean {
  const telling = fresh.map((line) => line.trim()).filter((line) => line.length >= SHORT);
  return telling.length > 0 && 2 * telling.filter((line) => silent.has(line)).length > telling.length;
}

/** Brackets and the like stand anywhere. */
const SHORT = 8;

/**
 * Whether names change by nothing but a leading underscore: whoever defines them made them private or public, and the copy
 * asks for what it knows.
 */
export function isPrivacy(old: readonly string[], fresh: readonly string[]): boolean {
  const [before, after] = [old, fresh].map((lines) => lines.join('\n').match(/[\p{L}\p{N}_$]+/gu) ?? []);
  const bare = (word: string) => word.replace(/^_+/, '');
  return (
    before.length === after.length &&
    before.some((word, i) => word !== after[i]) &&
    before.every((word, i) => bare(word) === bare(after[i]))
  );
}

/**
 * Whether keys of what is handed back are called otherwise, while the copy's file asks for them by the names that they had
 * and for none by those that they get.
 */
export function renamesKeys(old: readonly string[], fresh: readonly string[], file: string): boolean {
  const [before, after] = [keysOf(old), keysOf(fresh)];
  const isAsked = (key: string) => new RegExp(`\\[\\s*["']${key}["']\\s*\\]`).test(file);
  const gone = [...before].filter((key) => !after.has(key));
  const come = [...after].filter((key) => !before.has(key));
  return come.length > 0 && gone.some(isAsked) && !come.some(isAsked);
}

/**
 * Whether all that is new is how lines are broken, one call more that only says what happens, which error another one came
 * `from`, how it is said that something is not, or that what is set is asked for first. What the change did at its origin may be more: of its parts one may be all
 * that fits.
 */
export function changesNothing(old: readonly string[], fresh: readonly string[]): boolean {
  const [before, after] = [squeezed(old), squeezed(fresh)];
  if (before === after || squeezed(old.map(plain)) === squeezed(fresh.map(plain))) return true;
  if (/^if([^=!<>]+)!=([^=!<>:]+):\1=\2$/.test(after) && after.endsWith(`:${before}`)) return true;
  return before === '' && SAYS.test(after) && isOneCall(after);
}

const squeezed = (lines: readonly string[]): string =>
  lines
    .join('')
    .replace(/\s+/g, '')
    .replaceAll("'", '"')
    .replace(/,(?=[)\]}])|,$/g, '');
/** Without what an error that is caught is called, and that another one is raised from it; `not a is b` as `a is not b`. */
const plain = (line: string): string =>
  line
    .replace(/^(\s*except\b.*?)\s+as\s+\w+\s*:/, '$1:')
    .replace(/\)\s*from\s+\w+\s*$/, ')')
    .replace(
      /\bnot\s+([\w.[\]"']+)\s+(is|in)\s+(?!not\b)/g,
      (_, a, is) => `${a} ${is === 'is' ? 'is not' : 'not in'} `,
    );
const SAYS = /^_?(?:logger|logging|log|LOG|LOGGER|print|console|warnings)\b[\w.]*\(/;

function isOneCall(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** Of keywords and entries that begin a line. */
const keysOf = (lines: readonly string[]): Set<string> =>
  new Set(
    lines.flatMap((line) => {
      const [, keyword, entry] = /^\s*(?:(\w+)=(?!=)|["'](\w+)["']\s*:)/.exec(line) ?? [];
      return keyword ?? entry ?? [];
    }),
  );

/** Whether nothing is new but attributes of a page's elements that only tests look for. */
export function isForTests(fresh: string): boolean {
  const lines = fresh.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => /^\s*data-[\w-]+=/.test(line));
}

/** Whether a text in new lines is a path into the folder that a repository calls by its own name. */
export function isPathInto(repository: string, fresh: string): boolean {
  const own = repository
    .slice(repository.lastIndexOf('/') + 1)
    .replace(/[-.]/g, '_')
    .toLowerCase();
  for (const [, path] of fresh.matchAll(/["']((?:[\w.-]+[/\\])+[\w.-]*)["']/g))
    if (path.toLowerCase().split(/[/\\]/).slice(0, -1).includes(own)) return true;
  return false;
}

/** A method of the class above that is handed something, in a class that stands below nothing. */
export function calledAbove(fresh: string, owner: { text: string; bases: readonly string[] }): string | null {
  if (owner.bases.length > 0 || !/^[ \t]*class\b/m.test(owner.text.slice(0, 400))) return null;
  const called = /\bsuper\(\)\.(\w+)\(\s*[^\s)]/.exec(fresh);
  return called === null ? null : `super().${called[1]}`;
}

/**
 * Members that new lines read of some object, and that the code of the copy's file speaks of nowhere: its objects may have
 * none. What is explained to people there ("an Oracle database") is no code.
 *
 * @param file its text {@link withoutRemarks}
 */
export function strangeMembers(fresh: string, file: string): string[] {
  const code = fresh.replace(/^\s*(?:#|\/\/|import\b|from\b).*$/gm, '').replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
  const read = new Set(
    [...code.matchAll(/[\w\])]\.([\p{L}_$][\p{L}\p{N}_$]*)\b(?!\s*[(.])/gu)].map(([, name]) => name),
  );
  return [...read].filter((name) => !OF_ARRAYS.has(name) && !hasWord(file, name));
}

/**
 * Members that new lines ask of an attribute whose class the copy's file defines, and that this class has not, though other
 * code of the file speaks of them.
 *
 * @param owner the class that sets the attribute
 * @param classOf the text of a class of the file with its bases, null where a base is elsewhere
 */
export function membersThatItsClassLacks(
  fresh: string,
  owner: string,
  classOf: (name: string) => string | null,
): string[] {
  const found: string[] = [];
  for (const [, attribute, member] of fresh.matchAll(/\b(?:self|other)\.(\w+)\.([A-Za-z_]\w*)/g)) {
    const made = new RegExp(`\\bself\\.${attribute}\\s*(?::[^=\\n]+)?=\\s*([A-Z]\\w*)\\(`).exec(owner);
    const text = made === null ? null : classOf(made[1]);
    if (text === null || /\b__getattr__\b|\bsetattr\b|@(?:\w+\.)*dataclass\b/.test(text)) continue;
    if (!new RegExp(`\\b${member}\\b`).test(text)) found.push(`${attribute}.${member}`);
  }
  return [...new Set(found)];
}

/** Methods that are called on a class by its name and on `self`, where they were called on a base and the copy does not stand below that class. */
export function ofNoBase(fresh: string, old: string, bases: readonly string[]): string[] {
  const called = (text: string) =>
    [...text.matchAll(/\b([A-Z]\w*)\.(\w+)\(\s*self\b/g)].map(([, base, method]) => [base, method] as const);
  const were = called(old).filter(([base]) => bases.includes(base));
  return called(fresh)
    .filter(([base, method]) => !bases.includes(base) && were.some(([, known]) => known === method))
    .map(([base, method]) => `${base}.${method}`);
}

/** What arrays of all libraries have, whoever speaks of it. */
const OF_ARRAYS = new Set(['shape', 'ndim', 'dtype', 'device']);

/** Without lines of comments and texts of several lines, which in Python explain what follows or contains them. */
export const withoutRemarks = (file: string): string =>
  file.replace(/"""[\s\S]*?"""|'''[\s\S]*?'''|\/\*[\s\S]*?\*\/|^[ \t]*(?:#|\/\/).*$/gm, '');

/** Whether a name stands in a text as a whole word. Looking for one costs a hundredth of listing all words of a file. */
function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + name.length, at + name.length + 2)];
    if (ENDS_IN_WORD.test(before) || BEGINS_IN_WORD.test(after)) continue;
    // How an argument of some call is called says of no object that it has it.
    const isArgument = /[(,]\s*$/.test(text.slice(Math.max(0, at - 40), at)) && /^\s*=(?!=)/.test(after);
    if (!isArgument) return true;
  }
  return false;
}

const ENDS_IN_WORD = /[\p{L}\p{N}_$]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}_$]/u;
