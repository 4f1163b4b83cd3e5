/** What a settings file says of scans: what to compare, what to leave out, and which duplicates stay. */
import type { Node } from 'yaml';
import { rawOf } from '../repositories/paths.ts';
import { compilePattern } from '../repositories/patterns.ts';
import { type AcceptedDuplicate, type Exclusion, isDay, type ScanSettings } from './settings.ts';
import { clipped, type YamlReader } from './yaml-reader.ts';

/** @param node value of `scan:` */
export function readScanSettings(r: YamlReader, node: Node | null): ScanSettings {
  const fields = r.fields(node, 'scan', ['minTokens', 'similarity', 'languages', 'exclude'], 'minTokens: 30');
  const at = (name: string) => fields.get(name);
  return {
    minTokens: r.number(
      at('minTokens'),
      'minTokens',
      'a whole number from 1 to 10000, such as 30',
      (n) => Number.isInteger(n) && n >= 1 && n <= 10_000,
    ),
    similarity: r.number(
      at('similarity'),
      'similarity',
      'a number from 0.5 to 1, such as 0.7',
      (n) => n >= 0.5 && n <= 1,
    ),
    languages: languagesIn(r, at('languages')),
    exclude: r
      .list(at('exclude'), 'exclude', '- paths: third_party/\n  reason: copied from upstream')
      .map((item) => exclusionIn(r, item)),
  };
}

/** @param node value of `accepted:` */
export const readAccepted = (r: YamlReader, node: Node | null | undefined): AcceptedDuplicate[] =>
  r.list(node, 'accepted', '- class: 7f3a09c2\n  by: Ada\n  reason: …').map((item) => acceptedIn(r, item));

function languagesIn(r: YamlReader, node: Node | null | undefined): string[] | null {
  if (r.isNothing(node)) return null;
  return r
    .list(node, 'languages', 'languages: [python, sql]')
    .map((item) => r.text(item, 'a language', 'its id, such as python'));
}

function exclusionIn(r: YamlReader, node: Node): Exclusion {
  const example = '- paths: third_party/\n  reason: copied from upstream';
  const fields = r.fields(node, 'an exclusion', ['paths', 'reason'], example);
  const paths = r.needed(fields, node, 'paths', 'an exclusion', 'a pattern as in .gitignore, such as third_party/');
  if (compilePattern(rawOf(paths)) === null || paths.startsWith('!')) {
    r.fail(
      fields.get('paths') ?? node,
      `"${clipped(paths)}" is no pattern`,
      'Write a pattern as in .gitignore, such as third_party/ or **/*_pb2.py.',
    );
  }
  return {
    paths,
    reason: r.needed(fields, node, 'reason', 'an exclusion', 'one sentence why these files do not count'),
  };
}

function acceptedIn(r: YamlReader, node: Node): AcceptedDuplicate {
  const example = '- class: 7f3a09c2\n  by: Ada\n  reason: the two services must not share a release';
  const what = 'an accepted duplicate';
  const fields = r.fields(node, what, ['class', 'places', 'by', 'reason', 'until'], example);
  const id = fields.get('class');
  const places = r
    .list(fields.get('places'), 'places', 'places: ["src/load.py:Loader.read"]')
    .map((item) => placeIn(r, item));
  if (r.isNothing(id) && places.length === 0) {
    r.fail(
      node,
      `${what} names no duplicate`,
      'Add "class:" with the id that the report shows, or "places:" with "path:name" of each copy.',
    );
  }
  return {
    class: r.isNothing(id) ? null : r.text(id!, 'class', 'the id that the report shows, in quotes'),
    places,
    by: r.needed(fields, node, 'by', what, 'the name of who decided it'),
    reason: r.needed(fields, node, 'reason', what, 'one sentence why the copies stay'),
    until: dateIn(r, fields.get('until')),
    line: r.line(node),
  };
}

function placeIn(r: YamlReader, node: Node): { path: string; name: string } {
  const form = '"path:Qualified.name", such as "src/load.py:Loader.read"';
  const text = r.text(node, 'a place', form);
  const colon = text.lastIndexOf(':');
  if (colon <= 0 || colon === text.length - 1) r.fail(node, `"${clipped(text)}" is no place`, `Write ${form}.`);
  return { path: text.slice(0, colon), name: text.slice(colon + 1) };
}

function dateIn(r: YamlReader, node: Node | null | undefined): string | null {
  if (r.isNothing(node)) return null;
  const text = r.text(node!, 'until', 'the last day, such as 2027-03-31');
  if (!isDay(text)) {
    r.fail(node!, `"${clipped(text)}" is no date`, 'Write the last day as year-month-day, such as 2027-03-31.');
  }
  return text;
}
