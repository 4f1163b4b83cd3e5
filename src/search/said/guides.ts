/**
 * Guides of a repository: pages of documentation for people, as paragraphs, and which names of code each speaks of. Users
 * describe what they need as guides do ("what customers buy together"), and code as its author does ("frequent itemsets").
 * Pure; never throws, on any bytes.
 */

/** Bytes of one page; beyond lie data and books of a whole site. */
const LARGEST_PAGE = 512 << 10;
/** Longer ones are tables and dumps, whose words belong to nothing in particular. */
const LONGEST_PARAGRAPH = 3000;
const LARGEST_NOTEBOOK = 4 << 20;

/** Lists of changes name everything in words of their own trade. */
const isHistory = (path: string): boolean =>
  /(?:^|\/)(?:changes?|changelog|history|news|release[^/]*|what'?s?[-_ ]?new|licen[cs]e|contributing|contributors|authors)(?:[-_.\d][^/]*)?(?:\.\w+)?(?:$|\/)/i.test(
    path,
  );

export const isGuide = (path: string): boolean =>
  /\.(?:mdx?|rst|ipynb)$/i.test(path) &&
  !isHistory(path) &&
  !/(?:^|\/)(?:node_modules|vendor|third_party|\.\w+)\//.test(path);

export const largestOf = (path: string): number => (path.endsWith('.ipynb') ? LARGEST_NOTEBOOK : LARGEST_PAGE);

/** Without code, markup and links. */
export function paragraphs(path: string, bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  return prose(path.endsWith('.ipynb') ? notebookText(text) : text)
    .split(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*|#]|\d+\.)[ \t])/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && paragraph.length <= LONGEST_PARAGRAPH);
}

function notebookText(text: string): string {
  try {
    const { cells } = JSON.parse(text) as { cells?: { cell_type?: unknown; source?: unknown }[] };
    return (Array.isArray(cells) ? cells : [])
      .filter((cell) => cell?.cell_type === 'markdown')
      .map(({ source }) => (Array.isArray(source) ? source.join('') : String(source ?? '')))
      .join('\n\n');
  } catch {
    return '';
  }
}

const prose = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/```[\s\S]*?(?:```|$)/g, '\n\n')
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/\]\([^)]{0,500}\)/g, '] ')
    .replace(/https?:\S+/g, ' ');

/**
 * Names that stand in a paragraph: as code (`name`, or with a capital, an underscore or capitals alone inside), because
 * "reduce" in a sentence is a word.
 */
export function mentions(paragraph: string, isName: (text: string) => boolean): Set<string> {
  const found = new Set<string>();
  for (const { 0: word, index } of paragraph.matchAll(/[A-Za-z_]\w{2,79}/g)) {
    if (found.has(word) || !isName(word)) continue;
    const isCode = /[a-z\d][A-Z]|_|^[A-Z]{3,}$/.test(word) || '`.'.includes(paragraph[index - 1] ?? ' ');
    if (isCode) found.add(word);
  }
  return found;
}

/** A page may be about one thing, and is called by its name: `docs/user_guide/apriori.md`. */
export const subjectOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
