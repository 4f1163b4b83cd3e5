/**
 * Functions of a Python file, for mining: a reader of its own, which shares nothing with the product. It knows strings,
 * comments, brackets and indentation, and takes each function as lines of code tokens without comments and docstrings.
 */
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\.?\d(?:[eE][+-]|[\w.])*/y;
const STRING =
  /"""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''|"(?:\\[\s\S]|[^\\"\n])*"|'(?:\\[\s\S]|[^\\'\n])*'/y;
const OPERATOR = /\*\*=?|\/\/=?|>>=?|<<=?|->|:=|[-+*/%@&|^=!<>]=|\.\.\.|[\s\S]/uy;
const PREFIX = /^(?:[rbuft]|br|rb|fr|rf|tr|rt)$/i;

/** @returns {{kind, text, line}[]}, kinds: name string number op comment newline; newlines inside brackets left out */
export function tokens(text) {
  const out = [];
  let line = 1;
  let depth = 0;
  let at = 0;
  const take = (pattern, from = at) => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0] ?? null;
  };
  const string = (prefix) => {
    const body = take(STRING, at + prefix.length);
    if (body === null) return false;
    out.push({ kind: 'string', text: prefix + body, line });
    at += prefix.length + body.length;
    for (let i = body.indexOf('\n'); i >= 0; i = body.indexOf('\n', i + 1)) line++;
    return true;
  };
  while (at < text.length) {
    const c = text[at];
    if (c === '\n') {
      if (depth === 0) out.push({ kind: 'newline', text: c, line });
      line++;
      at++;
    } else if (c === ' ' || c === '\t' || c === '\r' || c === '\f') {
      at++;
    } else if (c === '\\' && (text[at + 1] === '\n' || text[at + 1] === '\r')) {
      at += text[at + 1] === '\r' ? 3 : 2;
      line++;
    } else if (c === '#') {
      const end = text.indexOf('\n', at);
      const stop = end < 0 ? text.length : end;
      out.push({ kind: 'comment', text: text.slice(at, stop), line });
      at = stop;
    } else if ((c === '"' || c === "'") && string('')) {
      // Taken.
    } else {
      const name = take(NAME);
      if (name !== null) {
        const quote = text[at + name.length];
        if ((quote === '"' || quote === "'") && PREFIX.test(name) && string(name)) continue;
        out.push({ kind: 'name', text: name, line });
        at += name.length;
        continue;
      }
      const number = take(NUMBER);
      const found = number ?? take(OPERATOR);
      if (number === null) {
        if (found === '(' || found === '[' || found === '{') depth++;
        else if (found === ')' || found === ']' || found === '}') depth = Math.max(0, depth - 1);
      }
      out.push({ kind: number === null ? 'op' : 'number', text: found, line });
      at += found.length;
    }
  }
  return out;
}

const INDENT = /^[ \t]*/;

/**
 * @returns {{name, start, end, lines: {line, tokens: string[], kinds}[]}[]} functions and methods in order. `lines`
 * are physical lines that hold code; a token that spans lines lies on its first.
 */
export function units(text) {
  const all = tokens(text);
  const rows = text.split('\n');
  const indentOf = (line) => INDENT.exec(rows[line - 1])[0].replaceAll('\t', '        ').length;
  const done = [];
  const open = [];
  let last = 0;
  let at = 0;
  while (at < all.length) {
    // One logical line.
    let end = at;
    while (end < all.length && all[end].kind !== 'newline') end++;
    const logical = all.slice(at, end).filter(({ kind }) => kind !== 'comment');
    at = end + 1;
    if (logical.length === 0) continue;
    const indent = indentOf(logical[0].line);
    while (open.length > 0 && open.at(-1).indent >= indent) close(open.pop());
    const first = logical[0].text === 'async' ? 1 : 0;
    const word = logical[first]?.text;
    const isDocstring = logical.length === 1 && logical[0].kind === 'string';
    if ((word === 'def' || word === 'class') && logical[first + 1]?.kind === 'name') {
      open.push({ word, name: logical[first + 1].text, indent, start: logical[0].line, tokens: [] });
    }
    if (!isDocstring) for (const one of open) one.tokens.push(...logical);
    last = logical.at(-1).line + logical.at(-1).text.split('\n').length - 1;
    for (const one of open) one.end = last;
  }
  while (open.length > 0) close(open.pop());
  return done.sort((a, b) => a.start - b.start);

  function close({ word, name, start, end, tokens: own }) {
    if (word === 'class') return;
    const lines = [];
    for (const { line, text: token, kind } of own) {
      if (lines.at(-1)?.line !== line) lines.push({ line, tokens: [], kinds: [] });
      lines.at(-1).tokens.push(token);
      lines.at(-1).kinds.push(kind);
    }
    done.push({ name: [...open.map((one) => one.name), name].join('.'), start, end, lines });
  }
}

const KEYWORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield self cls'.split(
    ' ',
  ),
);

/** Names numbered in the order of their appearance: equal for what is equal after renaming. */
export function renamed(tokenList) {
  const seen = new Map();
  return tokenList.map((token) => {
    if (!/^[\p{L}_]/u.test(token) || KEYWORDS.has(token) || /["']$/.test(token)) return token;
    if (!seen.has(token)) seen.set(token, `$${seen.size}`);
    return seen.get(token);
  });
}

/** Length of the longest common subsequence of two token lists. */
export function common(a, b) {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const x = a.slice(head, a.length - tail);
  const y = b.slice(head, b.length - tail);
  let row = new Uint32Array(y.length + 1);
  for (const token of x) {
    const next = new Uint32Array(y.length + 1);
    for (let j = 0; j < y.length; j++) next[j + 1] = token === y[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]);
    row = next;
  }
  return head + tail + row[y.length];
}

export function similarity(a, b) {
  return a.length + b.length === 0 ? 0 : (2 * common(a, b)) / (a.length + b.length);
}

export const flat = (unit) => unit.lines.flatMap(({ tokens: t }) => t);

/** Identifiers as one word, literals as another. */
export function normal(unit) {
  return unit.lines.flatMap(({ tokens: t, kinds }) =>
    t.map((token, i) =>
      kinds[i] === 'name' && !KEYWORDS.has(token) ? 'N' : kinds[i] === 'number' || kinds[i] === 'string' ? 'L' : token,
    ),
  );
}

/** What turned one version of a unit into the next: hunks of code lines {removed: string[][], added: string[][]}. */
export function change(before, after) {
  const a = before.lines.map(({ tokens: t }) => t.join(' '));
  const b = after.lines.map(({ tokens: t }) => t.join(' '));
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  const hunks = [];
  let open = null;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      open = null;
      i++;
      j++;
      continue;
    }
    if (open === null) hunks.push((open = { removed: [], added: [], context: i > 0 ? a[i - 1] : '' }));
    if (j >= b.length || (i < a.length && table[i + 1][j] >= table[i][j + 1]))
      open.removed.push(before.lines[i++].tokens);
    else open.added.push(after.lines[j++].tokens);
  }
  return hunks;
}

/** Type annotations left out: of parameters, results and variables. */
export function withoutAnnotations(tokenList) {
  const out = [];
  let depth = 0;
  let skip = -1;
  const inDef = [];
  for (let k = 0; k < tokenList.length; k++) {
    const t = tokenList[k];
    if ('([{'.includes(t)) {
      if (t === '(' && tokenList[k - 2] === 'def') inDef.push(depth);
      depth++;
    } else if (')]}'.includes(t)) {
      depth--;
      if (inDef.at(-1) === depth) inDef.pop();
      if (skip > depth) skip = -1;
    }
    const own = inDef.length > 0 && depth === inDef.at(-1) + 1;
    if (skip >= 0) {
      if (depth > skip || (depth === skip && t !== ',' && t !== '=' && t !== ':')) continue;
      skip = -1;
    }
    if (t === ':' && own) {
      skip = depth;
      continue;
    }
    if (t === '->') {
      skip = depth;
      continue;
    }
    out.push(t);
  }
  return out;
}
