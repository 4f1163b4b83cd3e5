/** What of a repository exists elsewhere, as `find --repo` answers it, and as people read it. */
import { z } from 'zod';
import type { TextOptions } from '../operations/seam/operation.ts';
import { counted, percent, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { placeShape } from './answer.ts';

export const overlapShape = z.object({
  repo: z.string(),
  files: z.number().int(),
  units: z.number().int(),
  lines: z.number().int(),
  /** Most lines first; share is of the lines of the repository that was asked for. */
  overlaps: z.array(
    z.object({
      repo: z.string(),
      team: z.string().nullable(),
      units: z.number().int(),
      lines: z.number().int(),
      share: z.number(),
    }),
  ),
  /** Components that hold units which exist elsewhere. */
  components: z.array(
    z.object({
      name: z.string(),
      role: z.string(),
      units: z.number().int(),
      lines: z.number().int(),
      repos: z.array(z.string()),
    }),
  ),
  /** Its units that exist elsewhere, largest first. */
  results: z.array(
    placeShape.extend({
      type: z.string(),
      elsewhere: z.array(z.object({ repo: z.string(), file: z.string(), name: z.string(), start: z.number().int() })),
    }),
  ),
  more: z.number().int(),
  notSearched: z.array(z.object({ what: z.string(), because: z.string() })),
});
export type Overlap = z.output<typeof overlapShape>;

export function overlapText(o: Overlap, { command, width }: TextOptions): string {
  const cut = (line: string): string => (line.length > width ? `${line.slice(0, width - 1)}…` : line);
  const size = `${counted(o.units, 'unit')} and ${counted(o.lines, 'line')} in ${counted(o.files, 'file')}`;
  if (o.overlaps.length === 0)
    return `Nothing of ${printable(o.repo)} (${size}) exists in another repository of the index.\n${left(o)}\n`;
  const lines = [`Of ${printable(o.repo)} (${size}) others have:`, ''];
  const wide = Math.max(...o.overlaps.slice(0, 15).map(({ repo }) => repo.length));
  for (const { repo, team, units, lines: n, share } of o.overlaps.slice(0, 15))
    lines.push(
      cut(
        `  ${(share > 0 && share < 0.01 ? '< 1 %' : percent(share)).padStart(5)}  ${thousands(n).padStart(7)} ${n === 1 ? 'line ' : 'lines'}  ${thousands(units).padStart(6)} ${units === 1 ? 'unit ' : 'units'}  ${printable(repo).padEnd(wide)}${team === null ? '' : `  (${printable(team)})`}`,
      ),
    );
  if (o.overlaps.length > 15) lines.push(`  … ${o.overlaps.length - 15} more: --json`);
  if (o.components.length > 0) {
    lines.push('', 'In these of its components:', '');
    for (const c of o.components.slice(0, 10))
      lines.push(
        cut(
          `  ${printable(c.name)} (${printable(c.role)}): ${counted(c.units, 'unit')}, ${counted(c.lines, 'line')}, in ${c.repos.slice(0, 3).map(printable).join(', ')}${c.repos.length > 3 ? ` and ${c.repos.length - 3} more` : ''}`,
        ),
      );
  }
  lines.push('', 'The largest units that exist elsewhere:', '');
  for (const r of o.results) {
    const [first, ...more] = r.elsewhere;
    lines.push(
      `  ${printable(r.name)}  ${printable(r.file)}:${r.start}  ${counted(r.end - r.start + 1, 'line')}`,
      cut(
        `      ${printable(first.repo)}  ${printable(first.file)}:${first.start}  ${printable(first.name)}${more.length > 0 ? `  and ${more.length} more` : ''}`,
      ),
    );
  }
  if (o.more > 0) lines.push(`  … ${thousands(o.more)} more: --limit 100`);
  lines.push('', left(o), `All copies of one: ${command} duplicates --repo "${printable(o.repo)}" --cross-repo`);
  return `${lines.join('\n')}\n`;
}

const left = ({ notSearched }: Overlap): string =>
  `Not compared: ${notSearched
    .slice(0, 6)
    .map(({ what, because }) => `${printable(what)} (${because})`)
    .join(', ')}.`;
