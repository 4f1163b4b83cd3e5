/**
 * What a docstring or doc comment says, without delimiters and common indentation.
 *
 * Told apart by how it begins: `/*` (JSDoc, Javadoc, Scaladoc, Doxygen), a line-comment marker (Go, roxygen `#'`, shell,
 * SQL, `///`), otherwise Python string literals, one or several in a row.
 */
export function docText(source: string): string {
  const text = source.trim();
  if (text.startsWith('/*')) return blockText(text);
  if (/^(\/\/|#|--)/.test(text)) return lineText(text);
  return dedent(literalText(text));
}

/** A doc comment may be several comments in a row; what stands between them is white space. */
function blockText(text: string): string {
  const lines = text
    .replace(/^\/\*[*!]*/, '')
    .replace(/\*+\/$/, '')
    .split(/\r\n|\n|\r/);
  const rest = lines.slice(1).filter((line) => line.trim() !== '');
  const starred = rest.every((line) => line.trimStart().startsWith('*'));
  return dedent(
    lines
      .map((line, i) => {
        if (i === 0) return line.trim();
        return starred ? line.replace(/^\s*\*+ ?/, '') : line;
      })
      .join('\n'),
  );
}

function lineText(text: string): string {
  return dedent(
    `\n${text
      .split(/\r\n|\n|\r/)
      .map((line) => line.replace(/^\s*(\/\/+!?|#+'?|--+|\/\*[*!]*|\*+\/)/, ''))
      .join('\n')}`,
  );
}

/** The value of string literals in a row, as far as a reader of documentation cares about escapes. */
function literalText(text: string): string {
  const literal = /([A-Za-z]{0,2})("""|'''|"|')/y;
  let value = '';
  let at = 0;
  for (;;) {
    while (at < text.length && !/['"A-Za-z]/.test(text[at])) at++;
    literal.lastIndex = at;
    const opening = literal.exec(text);
    if (opening === null) return value;
    const [all, prefix, quote] = opening;
    const start = at + all.length;
    let end = start;
    while (end < text.length && !text.startsWith(quote, end)) end += text[end] === '\\' ? 2 : 1;
    const inner = text.slice(start, end);
    value += /r/i.test(prefix) ? inner : inner.replace(/\\(\r\n|[\s\S])/g, (whole, c) => UNESCAPED[c] ?? whole);
    at = Math.min(text.length, end + quote.length);
  }
}

const UNESCAPED: Readonly<Record<string, string>> = {
  '\r\n': '',
  '\n': '',
  '\r': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  n: '\n',
  t: '\t',
};

/** As PEP 257: the first line stands for itself, the others lose what indentation all of them have. */
function dedent(text: string): string {
  const lines = text.replaceAll('\t', '        ').split(/\r\n|\n|\r/);
  let common = Number.POSITIVE_INFINITY;
  for (const line of lines.slice(1)) {
    const indent = line.search(/\S/);
    if (indent >= 0 && indent < common) common = indent;
  }
  const cut = common === Number.POSITIVE_INFINITY ? 0 : common;
  const kept = lines.map((line, i) => (i === 0 ? line.trim() : line.slice(cut).trimEnd()));
  let first = 0;
  let last = kept.length;
  while (first < last && kept[first] === '') first++;
  while (last > first && kept[last - 1] === '') last--;
  return kept.slice(first, last).join('\n');
}
