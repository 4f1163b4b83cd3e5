/** The differences of a clone pair in one sentence. */
import type { Explanation, Rename } from '../explain.ts';

/** Names and literals listed before the rest is only counted. */
const LISTED = 2;
const LONGEST_LITERAL = 28;
/** Share of tokens in common from which a reader calls two pieces nearly the same. */
const NEARLY = 0.85;

export function sentence(facts: Omit<Explanation, 'rows' | 'sentence'>): string {
  const { lines } = facts;
  const parts: string[] = [];

  // A name that is another one almost everywhere is a renaming with a slip in it, or a bug; the rest are just changes.
  const renames = facts.renames.filter((r) => r.consistent || (r.count > 1 && r.count * 2 > r.of));
  const told = new Set<Rename>();
  for (const r of renames) {
    if (parts.length === LISTED) break;
    if (told.has(r)) continue;
    const merged = r.count < r.of ? [] : renames.filter((o) => o.to === r.to && o.count === o.of);
    if (merged.length > 1) {
      parts.push(
        `${listed(merged.map((o) => code(o.from)))} are ${merged.length === 2 ? 'both' : 'all'} called ${code(r.to)}`,
      );
      for (const o of merged) told.add(o);
    } else {
      parts.push(`${code(r.from)} is called ${code(r.to)}${where(r)}`);
      told.add(r);
    }
  }
  const more = renames.filter((r) => !told.has(r));
  if (more.length > 0) {
    const odd = more.filter((r) => !r.consistent).length;
    parts.push(
      `${counted(more.length, 'more name')} changed ${odd > 0 ? `(${odd} not consistently)` : 'consistently'}`,
    );
  }

  const edits: string[] = [];
  const edit = (n: number, verb: string): void => {
    if (n > 0) edits.push(`${edits.length > 0 ? n : counted(n, 'line')} ${verb}`);
  };
  edit(lines.added, 'added');
  edit(lines.removed, 'removed');
  edit(lines.changed, 'changed');
  const single = facts.renames.filter((r) => !renames.includes(r));
  changes('name', single, code);
  changes(
    'literal',
    facts.literals.filter((l) => !l.followsRename),
    short,
  );
  if (edits.length > 0) parts.push(edits.join(', '));

  function changes(
    noun: string,
    list: readonly { from: string; to: string; count: number }[],
    show: typeof code,
  ): void {
    if (list.length === 0) return;
    const shown = list.slice(0, LISTED).map((c) => `${show(c.from)} → ${show(c.to)}`);
    if (list.length > LISTED) shown.push('…');
    const places = list.reduce((n, c) => n + c.count, 0);
    edits.push(`${counted(places, noun)} changed (${shown.join(', ')})`);
  }

  const prose: string[] = [];
  if (facts.comments.onlyLeft + facts.comments.onlyRight > 0) prose.push('comments');
  if (facts.docstring === 'differs') prose.push('docstring');
  if (prose.length > 0) parts.push(`other ${prose.join(' and ')}`);
  if (facts.docstring === 'left') parts.push('a docstring only in the first');
  if (facts.docstring === 'right') parts.push('a docstring only in the second');

  const layout = facts.layoutDiffers ? ', laid out in another way' : '';
  if (parts.length === 0) return layout === '' ? 'The same, word for word.' : `The same code${layout}.`;
  if (facts.type === 'T1') return `The same code${layout}; ${parts.join('; ')}.`;
  const opening = facts.type === 'T2' ? 'Same code' : facts.share >= NEARLY ? 'Nearly the same code' : 'Similar code';
  return `${opening}; ${parts.join('; ')}.`;
}

function where({ consistent, count, of }: Rename): string {
  if (consistent) return count > 1 ? ' throughout' : '';
  return count < of ? ` in ${count} of ${of} places` : ', and so is another name';
}

const listed = (names: string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const code = (name: string): string => `\`${name.length > 48 ? `${name.slice(0, 47)}…` : name}\``;
const short = (literal: string): string => {
  const flat = literal.replace(/\s+/g, ' ');
  return flat.length > LONGEST_LITERAL ? `${flat.slice(0, LONGEST_LITERAL - 1)}…` : flat;
};
