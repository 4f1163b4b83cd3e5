/** From what was found to results: the hit, what it says of itself, and what the index knows of its place. */
import type { Context } from '../operations/seam/operation.ts';
import { percent } from '../scan/report/counts.ts';
import type { Result } from './answer.ts';
import { type Found, type Hit, typed } from './finder.ts';
import type { Searchable } from './store.ts';
import { examplesOf, surroundingsOf } from './surroundings.ts';

/** Results for which an example is looked for; further ones are rarely adopted. */
const WITH_EXAMPLE = 3;

export async function results(context: Context, found: Found, repositories: readonly Searchable[]): Promise<Result[]> {
  const { hits } = found;
  const byId = new Map(repositories.map((r) => [r.id, r]));
  const surroundings = await surroundingsOf(context, hits, byId);
  const wanted = surroundings.slice(0, WITH_EXAMPLE).flatMap((around) => around?.subject ?? []);
  const examples = new Map((await examplesOf(context, wanted)).map((example, i) => [wanted[i], example]));
  return hits.flatMap((hit, i): Result[] => {
    const { file, unit, repository, ranked } = hit;
    const around = surroundings[i];
    const repo = byId.get(repository);
    if (around === null || repo === undefined) return [];
    const { component, owner, consumers, copies, licence, state, lacks, lastChange, install, subject } = around;
    const example = subject === null ? undefined : examples.get(subject);
    return [
      {
        ...{ repo: repo.identity, file: file.path, name: unit.name, kind: unit.kind, start: unit.start, end: unit.end },
        ...(unit.cell >= 0 ? { cell: unit.cell } : {}),
        language: unit.language || null,
        signature: unit.signature || null,
        doc: firstSentence(unit.doc),
        component,
        score: Math.round(ranked.score * 1000) / 1000,
        why: why(found, hit),
        ...(hit.members === undefined ? {} : { members: hit.members }),
        match: matchOf(hit),
        owner,
        team: repo.team,
        ...{ consumers, copies, lacks },
        same: hit.same.slice(0, 5).map((s) => ({
          repo: byId.get(s.repository)?.identity ?? '',
          file: s.file.path,
          start: s.unit.start,
        })),
        ...{ licence, state },
        isTest: file.isTest,
        lastChange,
        inProgress: file.branch,
        adopt: {
          ...{ install, import: around.import },
          example:
            example === undefined
              ? null
              : { repo: example.identity, file: example.file, start: example.start, code: example.code },
        },
      },
    ];
  });
}

function firstSentence(doc: string): string | null {
  const line = doc.replace(/\s+/g, ' ').trim();
  if (line === '') return null;
  const end = /[.!?](?=\s|$)/.exec(line);
  return line.slice(0, Math.min(end === null ? 200 : end.index + 1, 200));
}

const thousandth = (x: number): number => Math.round(1000 * x) / 1000;

function matchOf({ match }: Hit): Result['match'] {
  if (match === undefined) return null;
  const { type, similarity, lines, part } = match;
  return { type, similarity: thousandth(similarity), lines, part };
}

/** The first words by which code calls it, as people read them: `llm_client` as two. */
export const calledShortly = (concept: string): string =>
  concept
    .split(' ')
    .slice(0, 3)
    .map((name) => name.replaceAll('_', ' '))
    .join(', ');

function why({ words }: Found, { ranked, file, match, share, isSaid, isNear, concept }: Hit): string[] {
  const said: string[] = [];
  if (match !== undefined) said.push(match.part !== null ? 'a part of its code is a copy' : 'its code is a copy');
  if (share !== undefined) said.push(`${percent(share)} of the words of both are the same`);
  const quoted = (bits: number): string => typed(words, bits).join(', ');
  if (ranked.inName !== 0) said.push(`named ${quoted(ranked.inName)}`);
  const inDoc = ranked.inDoc & ~ranked.inName;
  if (inDoc !== 0) said.push(`documentation says ${quoted(inDoc)}`);
  const inCode = ranked.inCode & ~ranked.inName & ~inDoc;
  if (inCode !== 0) said.push(`code has ${quoted(inCode)}`);
  if (ranked.meant - ranked.covered > 0.1) said.push('other words for the rest, as code here uses them');
  if (concept !== undefined) said.push(`what you ask for may be called ${calledShortly(concept)}`);
  else if (isSaid) said.push('documentation and guides speak of it so');
  if (isNear) said.push('near by embeddings');
  if (file.isTest) said.push('in tests or examples');
  return said;
}
