/** A copy with its lines replaced. */
import { STRING } from '../engine/lexing/tokens.ts';
import { isRenaming } from './classify.ts';
import { Code } from './code.ts';
import type { Replacement } from './fit.ts';
import { lexed } from './lexed.ts';
import { spliced } from './spliced.ts';

export interface Patched {
  patched: Code;
  /** Lines of its text that are new. */
  fresh: Set<number>;
}

export function patchedWith(copy: Code, replacements: readonly Replacement[]): Patched {
  const fresh = new Set<number>();
  const sorted = [...replacements].sort((a, b) => a.from - b.from || a.to - b.to);
  const { excerpt, languageId, lexicon } = copy;
  const pieces: (readonly string[])[] = [];
  let [at, count] = [0, 0];
  for (const { from, to, lines: added } of sorted) {
    // In pieces: line by line costs as much as all that is asked of most patched copies.
    pieces.push(excerpt.lines.slice(at, from), added);
    count += from - at;
    for (let n = 0; n < added.length; n++) fresh.add(count + n);
    count += added.length;
    at = to;
  }
  const lines = ([] as string[]).concat(...pieces, excerpt.lines.slice(at));
  const made = languageId === 'python' ? spliced(excerpt, sorted, lines, lexicon) : null;
  return { patched: new Code(made ?? lexed(lines.join('\n'), languageId, lexicon), languageId, lexicon), fresh };
}

/** Whether two touch the same lines. Puts them in order. */
export function overlap(replacements: Replacement[]): boolean {
  replacements.sort((a, b) => a.from - b.from || a.to - b.to);
  return replacements.some((r, i) => i > 0 && r.from < replacements[i - 1].to);
}

/** Whether a patch does nothing but call things otherwise. */
export const onlyRenames = (copy: Code, patched: Code): boolean =>
  isRenaming(copy, patched) && haveSameStrings(copy, patched);

/** For what has as many tokens. */
function haveSameStrings(a: Code, b: Code): boolean {
  return a.excerpt.text.every((text, i) => a.excerpt.kind[i] !== STRING || text === b.excerpt.text[i]);
}
