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
  const lines: string[] = [];
  const fresh = new Set<number>();
  const sorted = [...replacements].sort((a, b) => a.from - b.from || a.to - b.to);
  const { excerpt, languageId, lexicon } = copy;
  let at = 0;
  for (const { from, to, lines: added } of sorted) {
    for (; at < from; at++) lines.push(excerpt.lines[at]);
    for (const line of added) {
      fresh.add(lines.length);
      lines.push(line);
    }
    at = to;
  }
  for (; at < excerpt.lines.length; at++) lines.push(excerpt.lines[at]);
  const source = lines.join('\n');
  const made = languageId === 'python' ? spliced(excerpt, sorted, source, lines, lexicon) : null;
  return { patched: new Code(made ?? lexed(source, languageId, lexicon), languageId, lexicon), fresh };
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
