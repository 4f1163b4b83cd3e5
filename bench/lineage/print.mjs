/** Spells functions and files in Python, TypeScript or Go. */
const capital = (w) => w[0].toUpperCase() + w.slice(1);
const snake = (words) => words.join('_');
const camel = (words) => words.map((w, i) => (i === 0 ? w : capital(w))).join('');
const pascal = (words) => words.map(capital).join('');

const LANGUAGES = {
  python: {
    extension: 'py',
    name: snake,
    functionName: snake,
    className: pascal,
    indent: '    ',
    comment: '#',
  },
  typescript: {
    extension: 'ts',
    name: camel,
    functionName: camel,
    className: pascal,
    indent: '  ',
    comment: '//',
  },
  go: {
    extension: 'go',
    name: camel,
    functionName: pascal,
    className: pascal,
    indent: '\t',
    comment: '//',
  },
};

export const extension = (language) => LANGUAGES[language].extension;

/** The name by which a report calls a unit. */
export function qualifiedName(language, unit, inClass) {
  const own = LANGUAGES[language].functionName(unit.name);
  return inClass === null ? own : `${LANGUAGES[language].className(inClass)}.${own}`;
}

export const classTitle = (language, words) => LANGUAGES[language].className(words);

/**
 * @param layout of the file: {quote}
 * @returns lines of one function
 */
export function printFunction(language, fn, { quote = '"', inClass = null } = {}) {
  const lang = LANGUAGES[language];
  const out = [];
  const name = (sym) => lang.name(fn.names.get(sym));
  const q = language === 'go' ? '"' : quote;
  const str = (value) => `${q}${value}${q}`;
  const priority = { '<': 1, '>': 1, '<=': 1, '>=': 1, '==': 1, '+': 2, '-': 2, '*': 3, '/': 3 };

  const expr = (e) => {
    switch (e.is) {
      case 'n':
        return String(e.value);
      case 's':
        return str(e.value);
      case 'v':
        return name(e.sym);
      case 'list':
        return language === 'go' ? '[]float64{}' : `[${e.items.map(expr).join(', ')}]`;
      case 'op': {
        const p = priority[e.op];
        const side = (x, right) => {
          const inner = expr(x);
          return x.is === 'op' && (priority[x.op] < p || (right && priority[x.op] === p)) ? `(${inner})` : inner;
        };
        return `${side(e.a, false)} ${e.op} ${side(e.b, true)}`;
      }
      case 'at':
        return `${expr(e.of)}[${expr(e.index)}]`;
      case 'len':
        if (language === 'python') return `len(${expr(e.of)})`;
        return language === 'go' ? `float64(len(${expr(e.of)}))` : `${expr(e.of)}.length`;
      case 'empty':
        if (language === 'python') return `not ${expr(e.of)}`;
        return language === 'go' ? `len(${expr(e.of)}) == 0` : `${expr(e.of)}.length === 0`;
      case 'math': {
        const args = e.args.map(expr).join(', ');
        if (language === 'python')
          return ['abs', 'max', 'min'].includes(e.fn) ? `${e.fn}(${args})` : `math.${e.fn}(${args})`;
        return language === 'go' ? `math.${capital(e.fn)}(${args})` : `Math.${e.fn}(${args})`;
      }
      case 'call':
        return `${helper(e.fn)}(${e.args.map(expr).join(', ')})`;
      default:
        throw new Error(`no expression: ${e.is}`);
    }
  };
  const helper = (words) => (language === 'python' ? snake(words) : camel(words));
  /** A call as one line, or with one argument a line where the layout says so. */
  const spread = (e, pad, wrapped) => {
    if (!wrapped || e.is !== 'call' || e.args.length < 2) return expr(e);
    const inner = e.args.map((a) => `${pad}${lang.indent}${expr(a)},`);
    return [`${helper(e.fn)}(`, ...inner, `${pad})`].join('\n');
  };
  const braces = language !== 'python';
  const end = language === 'typescript' ? ';' : '';

  const block = (body, depth) => {
    const pad = lang.indent.repeat(depth);
    for (const stmt of body) {
      const wrapped = fn.layout.has(stmt.id);
      if (wrapped && stmt.is === 'let' && stmt.value.is !== 'call') out.push('');
      switch (stmt.is) {
        case 'let': {
          const value = spread(stmt.value, pad, wrapped);
          if (language === 'python') out.push(`${pad}${name(stmt.sym)} = ${value}`);
          else if (language === 'go')
            out.push(`${pad}${name(stmt.sym)} := ${stmt.value.is === 'n' ? `float64(${value})` : value}`);
          else out.push(`${pad}let ${name(stmt.sym)}${stmt.type === 'list' ? ': number[]' : ''} = ${value};`);
          break;
        }
        case 'set':
          out.push(`${pad}${name(stmt.sym)} = ${spread(stmt.value, pad, wrapped)}${end}`);
          break;
        case 'add':
          out.push(`${pad}${name(stmt.sym)} += ${expr(stmt.value)}${end}`);
          break;
        case 'push': {
          const to = name(stmt.to);
          if (language === 'python') out.push(`${pad}${to}.append(${expr(stmt.value)})`);
          else if (language === 'go') out.push(`${pad}${to} = append(${to}, ${expr(stmt.value)})`);
          else out.push(`${pad}${to}.push(${expr(stmt.value)});`);
          break;
        }
        case 'call':
          out.push(`${pad}${spread(stmt.call, pad, wrapped)}${end}`);
          break;
        case 'return':
          out.push(`${pad}return ${expr(stmt.value)}${end}`);
          break;
        case 'next':
          out.push(`${pad}continue${end}`);
          break;
        case 'raise':
          if (language === 'python') out.push(`${pad}raise ValueError(${str(stmt.message)})`);
          else if (language === 'go') out.push(`${pad}panic(${str(stmt.message)})`);
          else out.push(`${pad}throw new RangeError(${str(stmt.message)});`);
          break;
        case 'note':
          out.push(`${pad}${lang.comment} ${stmt.text}`);
          break;
        case 'if': {
          const test = expr(stmt.test);
          if (language === 'python') out.push(`${pad}if ${test}:`);
          else out.push(language === 'go' ? `${pad}if ${test} {` : `${pad}if (${test}) {`);
          block(stmt.body, depth + 1);
          if (stmt.otherwise.length > 0) {
            out.push(braces ? `${pad}} else {` : `${pad}else:`);
            block(stmt.otherwise, depth + 1);
          }
          if (braces) out.push(`${pad}}`);
          break;
        }
        case 'each':
          if (language === 'python') out.push(`${pad}for ${name(stmt.sym)} in ${expr(stmt.of)}:`);
          else if (language === 'go') out.push(`${pad}for _, ${name(stmt.sym)} := range ${expr(stmt.of)} {`);
          else out.push(`${pad}for (const ${name(stmt.sym)} of ${expr(stmt.of)}) {`);
          block(stmt.body, depth + 1);
          if (braces) out.push(`${pad}}`);
          break;
        case 'range': {
          const i = name(stmt.sym);
          const to = stmt.to.is === 'len' && language === 'go' ? `len(${expr(stmt.to.of)})` : expr(stmt.to);
          const up = stmt.inclusive ? '<=' : '<';
          if (language === 'python')
            out.push(`${pad}for ${i} in range(${expr(stmt.from)}, ${to}${stmt.inclusive ? ' + 1' : ''}):`);
          else if (language === 'go') out.push(`${pad}for ${i} := ${expr(stmt.from)}; ${i} ${up} ${to}; ${i}++ {`);
          else out.push(`${pad}for (let ${i} = ${expr(stmt.from)}; ${i} ${up} ${to}; ${i}++) {`);
          block(stmt.body, depth + 1);
          if (braces) out.push(`${pad}}`);
          break;
        }
        default:
          throw new Error(`no statement: ${stmt.is}`);
      }
    }
  };

  const types = {
    python: { num: '', list: '' },
    typescript: { num: 'number', list: 'number[]' },
    go: { num: 'float64', list: '[]float64' },
  }[language];
  const params = fn.params.map(({ sym, type, otherwise }) => {
    if (language === 'python') return otherwise === null ? name(sym) : `${name(sym)}=${otherwise}`;
    if (language === 'go') return `${name(sym)} ${types[type]}`;
    return otherwise === null ? `${name(sym)}: ${types[type]}` : `${name(sym)} = ${otherwise}`;
  });
  // A default may not be followed by a parameter without one.
  const order =
    language === 'go'
      ? params
      : [...params.filter((p) => !p.includes(' = ') && !p.includes('=')), ...params.filter((p) => p.includes('='))];
  const title = lang.functionName(fn.name);
  const sentence = `${capital(fn.doc)}.`;
  if (language === 'python') {
    const pad = inClass ? lang.indent : '';
    out.push(`${pad}def ${title}(${[...(inClass ? ['self'] : []), ...order].join(', ')}):`);
    out.push(`${pad}${lang.indent}"""${sentence}"""`);
    block(fn.body, inClass ? 2 : 1);
  } else if (language === 'typescript') {
    const pad = inClass ? lang.indent : '';
    out.push(`${pad}/** ${sentence} */`);
    out.push(`${pad}${inClass ? '' : 'export function '}${title}(${order.join(', ')}): number {`);
    block(fn.body, inClass ? 2 : 1);
    out.push(`${pad}}`);
  } else {
    const receiver = inClass ? `(m *${pascal(inClass)}) ` : '';
    out.push(`// ${title} ${sentence}`);
    out.push(`func ${receiver}${title}(${order.join(', ')}) float64 {`);
    block(fn.body, 1);
    out.push('}');
  }
  return out;
}

/** @param items of the file: functions `{fn}` and classes `{words, functions}` in order */
export function printFile(language, { header, quote, items }) {
  const out = [];
  if (language === 'python')
    out.push(`"""${header.title}."""`, '', 'import math', '', `from ${header.from} import ${header.names.join(', ')}`);
  else if (language === 'typescript')
    out.push(`import { ${header.names.map((n) => camel(n.split('_'))).join(', ')} } from '../${header.from}.ts';`);
  else out.push(`package ${header.from}`, '', 'import "math"');
  const gap = language === 'python' ? ['', ''] : [''];
  for (const item of items) {
    out.push(...gap);
    if (item.words === undefined) {
      out.push(...printFunction(language, item.fn, { quote }));
      continue;
    }
    const title = pascal(item.words);
    if (language === 'python') out.push(`class ${title}:`, `    """${title} of ${header.title}."""`);
    else if (language === 'typescript') out.push(`export class ${title} {`);
    else out.push(`type ${title} struct{}`);
    for (const [i, fn] of item.functions.entries()) {
      if (i > 0 || language !== 'typescript') out.push('');
      out.push(...printFunction(language, fn, { quote, inClass: item.words }));
    }
    if (language === 'typescript') out.push('}');
  }
  return `${out.join('\n')}\n`;
}
