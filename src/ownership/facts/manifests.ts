/**
 * People whom manifests name: pyproject.toml, setup.cfg, package.json, R's DESCRIPTION, Maven's pom.xml. Read as text with
 * just enough grammar for the few fields that matter, so that each fact has its line, a file broken elsewhere still
 * gives what it has, and nothing can be made to run or to grow.
 */
import { baseName, display } from '../../repositories/paths.ts';
import { type Declaration, type DeclaredRole, folderScope } from './declared.ts';
import { parsePerson, partyOf } from './party.ts';

interface Named {
  name: string;
  email: string;
  role: DeclaredRole;
  line: number;
  note: string;
}

/** Bytes; the longest package.json of a thousand dependencies is a tenth of it. */
export const MANIFEST_LIMIT = 1 << 20;
/** People of one manifest: R packages list dozens. */
const MOST_PEOPLE = 200;

const READERS: Record<string, (text: string) => Named[]> = {
  'pyproject.toml': pyproject,
  'setup.cfg': setupCfg,
  'package.json': packageJson,
  DESCRIPTION: rDescription,
  'pom.xml': pom,
};

export function isManifest(path: string): boolean {
  return Object.hasOwn(READERS, baseName(path));
}

/** @param path raw */
export function manifestOwners(path: string, text: string): Declaration[] {
  const read = isManifest(path) ? READERS[baseName(path)] : null;
  if (read === null || text.length > MANIFEST_LIMIT) return [];
  return read(text.replace(/^\ufeff/, ''))
    .filter(({ name, email }) => name !== '' || email !== '')
    .slice(0, MOST_PEOPLE)
    .map(({ name, email, role, line, note }) => ({
      party: partyOf({ name, email }),
      role,
      source: 'manifest',
      file: display(path),
      line,
      scope: folderScope(path),
      note: name !== '' && email !== '' ? `${note}: ${name}` : note,
    }));
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** `[project] authors = [{ name = "Ada", email = "…" }]`, `[tool.poetry] maintainers = ["Ada <…>"]`. */
function pyproject(text: string): Named[] {
  const found: Named[] = [];
  let table = '';
  let at = 0;
  for (const line of text.split('\n')) {
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line);
    if (header !== null) table = header[1].replace(/\s/g, '');
    const field = /^\s*(authors|maintainers)\s*=\s*\[/.exec(line);
    if (field !== null && (table === 'project' || table === 'tool.poetry')) {
      const role = field[1] === 'authors' ? 'author' : 'maintainer';
      for (const entry of tomlArray(text, at + field[0].length)) {
        const person = entry.fields === null ? parsePerson(entry.text) : entry.fields;
        if (person !== null)
          found.push({ ...person, role, line: lineAt(text, entry.at), note: `${table} ${field[1]}` });
      }
    }
    at += line.length + 1;
  }
  return found;
}

/** Strings and inline tables of an array, up to its closing bracket. */
function* tomlArray(
  text: string,
  at: number,
): Generator<{
  at: number;
  text: string;
  fields: { name: string; email: string } | null;
}> {
  let table: { at: number; fields: Record<string, string>; key: string } | null = null;
  const token = /#[^\n]*|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|[A-Za-z][\w-]*|[[\]{}=,]/y;
  for (let count = 0; count < 5000; count++) {
    while (/\s/.test(text[at] ?? '')) at++;
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null || match[0] === '[') return;
    const [whole, basic, literal] = match;
    if (whole === ']') return;
    if (whole === '{') table = { at, fields: {}, key: '' };
    else if (whole === '}') {
      if (table !== null)
        yield { at: table.at, text: '', fields: { name: table.fields.name ?? '', email: table.fields.email ?? '' } };
      table = null;
    } else if (basic !== undefined || literal !== undefined) {
      const value = basic === undefined ? literal : unescaped(basic);
      if (table === null) yield { at, text: value, fields: null };
      else table.fields[table.key] = value.slice(0, 300);
    } else if (/^[A-Za-z]/.test(whole) && table !== null) table.key = whole;
    at += whole.length;
  }
}

function unescaped(text: string): string {
  try {
    return JSON.parse(
      `"${text.replace(/\\U([0-9a-fA-F]{8})/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))}"`,
    );
  } catch {
    return text;
  }
}

function setupCfg(text: string): Named[] {
  const fields = new Map<string, { value: string; line: number }>();
  let section = '';
  text.split('\n').forEach((line, i) => {
    const header = /^\[([^\]]+)\]/.exec(line);
    if (header !== null) section = header[1].trim();
    const field = /^(author|author[_-]email|maintainer|maintainer[_-]email)\s*[=:]\s*(.+)$/.exec(line);
    if (field !== null && section === 'metadata')
      fields.set(field[1].replace('-', '_'), { value: field[2].trim(), line: i + 1 });
  });
  const found: Named[] = [];
  for (const role of ['author', 'maintainer'] as const) {
    const name = fields.get(role);
    const email = fields.get(`${role}_email`);
    if (name === undefined && email === undefined) continue;
    const person = parsePerson(email === undefined ? name!.value : `${name?.value ?? ''} <${email.value}>`);
    if (person !== null) found.push({ ...person, role, line: (name ?? email)!.line, note: `metadata ${role}` });
  }
  return found;
}

function packageJson(text: string): Named[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof root !== 'object' || root === null) return [];
  const found: Named[] = [];
  for (const [field, role] of [
    ['author', 'author'],
    ['maintainers', 'maintainer'],
  ] as const) {
    const value = (root as Record<string, unknown>)[field];
    for (const one of Array.isArray(value) ? value : [value]) {
      let person: { name: string; email: string } | null = null;
      if (typeof one === 'string') person = parsePerson(one.replace(/\s*\([^)]*\)\s*$/, ''));
      else if (typeof one === 'object' && one !== null) {
        const { name, email } = one as Record<string, unknown>;
        person = parsePerson(`${typeof name === 'string' ? name : ''} <${typeof email === 'string' ? email : ''}>`);
      }
      if (person === null) continue;
      // JSON.parse knows no lines: the first place of the value behind its field is it, but for texts made to deceive.
      const from = Math.max(0, text.search(new RegExp(`"${field}"\\s*:`)));
      const place = text.indexOf(JSON.stringify(person.email || person.name).slice(1, -1), from);
      found.push({ ...person, role, line: lineAt(text, place < 0 ? from : place), note: field });
    }
  }
  return found;
}

/** `Maintainer: Ada <…>`, or `Authors@R: person("Ada", "L", email = "…", role = c("aut", "cre"))`: `cre` maintains. */
function rDescription(text: string): Named[] {
  // Other projects have files of that name too.
  if (!/^Package:\s*\S/m.test(text)) return [];
  const found: Named[] = [];
  for (const field of text.matchAll(/^(Maintainer|Author):[ \t]*(.*(?:\n[ \t]+.*)*)/gm)) {
    const role = field[1] === 'Maintainer' ? 'maintainer' : 'author';
    for (const one of role === 'maintainer' ? [field[2]] : field[2].split(/,(?![^[]*\])/)) {
      const person = parsePerson(
        one
          .replace(/\s+/g, ' ')
          .replace(/\[[^\]]*\]/g, '')
          .trim(),
      );
      if (person !== null) found.push({ ...person, role, line: lineAt(text, field.index), note: field[1] });
    }
  }
  // Names beyond ASCII are written as \u00e7 in the packages of R.
  const plain = (word: string) =>
    word.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const authors = /^Authors@R:[ \t]*(.*(?:\n[ \t]+.*)*)/m.exec(text);
  if (authors !== null) {
    const start = authors.index;
    for (const call of calls(authors[0], 'person')) {
      const words = [...call.text.matchAll(/(?:(\w+)\s*=\s*)?"((?:[^"\\]|\\.)*)"/g)];
      const before = call.text.split(/\b(?:email|role|comment|middle)\s*=/)[0];
      const given = [...before.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) => m[1]);
      const email =
        words.find((word) => word[1] === 'email')?.[2] ?? words.find((word) => /^\S+@\S+$/.test(word[2]))?.[2];
      const roles = /role\s*=\s*(c\([^)]*\)|"[^"]*")/.exec(call.text)?.[1] ?? '';
      const person = parsePerson(`${plain(given.filter((word) => !word.includes('@')).join(' '))} <${email ?? ''}>`);
      if (
        person === null ||
        (/"(?:cph|fnd)"/.test(roles.replace(/"(?:aut|cre|ctb)"/g, '')) && !/"(?:aut|cre)"/.test(roles))
      )
        continue;
      const role = roles.includes('"cre"') ? 'maintainer' : 'author';
      found.push({ ...person, role, line: lineAt(text, start + call.at), note: 'Authors@R' });
    }
  }
  return found;
}

/** Arguments of calls of a function, brackets balanced; strings may hold brackets. */
function* calls(text: string, name: string): Generator<{ at: number; text: string }> {
  let from = 0;
  for (;;) {
    const at = text.indexOf(`${name}(`, from);
    if (at < 0) return;
    let depth = 0;
    let end = at + name.length;
    let quote = '';
    for (; end < text.length; end++) {
      const c = text[end];
      if (quote !== '') {
        if (c === '\\') end++;
        else if (c === quote) quote = '';
      } else if (c === '"' || c === "'") quote = c;
      else if (c === '(') depth++;
      else if (c === ')' && --depth === 0) break;
    }
    yield { at, text: text.slice(at + name.length + 1, end) };
    from = end;
  }
}

function pom(text: string): Named[] {
  const plain = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const open = plain.indexOf('<developers>');
  const close = plain.indexOf('</developers>', open);
  if (open < 0 || close < 0) return [];
  const found: Named[] = [];
  for (let at = plain.indexOf('<developer>', open); at >= 0 && at < close; at = plain.indexOf('<developer>', at + 1)) {
    const end = plain.indexOf('</developer>', at);
    if (end < 0) break;
    const entry = plain.slice(at, end);
    const field = (name: string) => {
      const value = new RegExp(`<${name}>([^<]{0,300})</${name}>`).exec(entry)?.[1].trim() ?? '';
      return value.replace(
        /&(amp|lt|gt|quot|apos);/g,
        (_, e) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[e as 'amp'],
      );
    };
    const person = parsePerson(`${field('name') || field('id')} <${field('email')}>`);
    if (person !== null) found.push({ ...person, role: 'author', line: lineAt(plain, at), note: 'developers' });
  }
  return found;
}
