/** The differences of a clone pair in one sentence. */
import type { Explanation } from '../explain.ts';

/** Names and literals listed before the rest is only counted. */
const LISTED = 2;
const LONGEST_LITERAL = 28;

export function sentence(facts: Omit<Explanation, 'rows' | 'sentence'>): string {
  const { renames, lines } = facts;
  const literals = facts.literals.filter((l) => !l.followsRename);
  const edited = facts.type === 'T3';
  const parts: string[] = [];

  const always = renames.filter((r) => r.consistent);
  const sometimes = renames.filter((r) => !r.consistent);
  // A name that occurs once is simply different; "throughout" is a statement about all the places of a name.
  for (const r of always.slice(0, LISTED)) {
    parts.push(`${code(r.from)} is called ${code(r.to)}${r.count > 1 ? ' throughout' : ''}`);
  }
  const listed = Math.max(0, LISTED - always.length);
  for (const r of sometimes.slice(0, listed)) {
    parts.push(`${code(r.from)} is called ${code(r.to)} in ${times(r.count)}, not consistently`);
  }
  const moreAlways = always.length - Math.min(always.length, LISTED);
  const moreSometimes = sometimes.length - Math.min(sometimes.length, listed);
  if (moreAlways > 0) parts.push(`${counted(moreAlways, 'more name')} changed consistently`);
  if (moreSometimes > 0) {
    parts.push(`${counted(moreSometimes, always.length > 0 || listed > 0 ? 'more name' : 'name')} not consistently`);
  }

  const edits: string[] = [];
  if (lines.added > 0) edits.push(`${counted(lines.added, 'line')} added`);
  if (lines.removed > 0) edits.push(`${edits.length > 0 ? lines.removed : counted(lines.removed, 'line')} removed`);
  if (lines.changed > 0) edits.push(`${edits.length > 0 ? lines.changed : counted(lines.changed, 'line')} changed`);
  const places = literals.reduce((n, l) => n + l.count, 0);
  if (places > 0) {
    const shown = literals.slice(0, LISTED).map((l) => `${short(l.from)} → ${short(l.to)}`);
    if (literals.length > LISTED) shown.push('…');
    edits.push(`${counted(places, 'literal')} changed (${shown.join(', ')})`);
  }
  if (edits.length > 0) parts.push(edits.join(', '));

  const prose: string[] = [];
  if (facts.comments.onlyLeft + facts.comments.onlyRight > 0) prose.push('comments');
  if (facts.docstring === 'differs') prose.push('docstring');
  if (facts.docstring === 'left' || facts.docstring === 'right') {
    prose.push(`a docstring only in the ${facts.docstring === 'left' ? 'first' : 'second'}`);
  }
  if (prose.length > 0) {
    const other = prose[0].startsWith('a ')
      ? prose[0]
      : `other ${prose.join(prose.length === 2 && prose[1].startsWith('a ') ? ', ' : ' and ')}`;
    parts.push(other);
  }

  if (parts.length === 0)
    return facts.layoutDiffers ? 'The same code, laid out in another way.' : 'The same, word for word.';
  if (facts.type === 'T1')
    return `The same code${facts.layoutDiffers ? ', laid out in another way' : ''}; ${parts.join('; ')}.`;
  return `${edited ? 'Nearly the same code' : 'Same code'}; ${parts.join('; ')}.`;
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const times = (n: number): string => (n === 1 ? '1 place' : `${n} places`);
const code = (name: string): string => `\`${name.length > 48 ? `${name.slice(0, 47)}…` : name}\``;
const short = (literal: string): string => {
  const flat = literal.replace(/\s+/g, ' ');
  return flat.length > LONGEST_LITERAL ? `${flat.slice(0, LONGEST_LITERAL - 1)}…` : flat;
};
