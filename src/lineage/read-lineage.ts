/**
 * Lineage without a database: whole histories in, facts out.
 *
 *     const lineage = await readLineage([{ identity: 'example/churn', git: '/srv/churn/.git' }]);
 *     (await lineage.at()).fixes          // changes that a copy still lacks, now
 *     lineage.close();
 */
import { subject } from '../repositories/mainline.ts';
import { kindOf, ROW } from './blob-tables.ts';
import { type Cutoff, type Fix, type FixFilter, FixFinder, type FixOptions } from './fixes.ts';
import {
  type Histories,
  type HistoryOptions,
  type LeftOut,
  type RepositoryInput,
  readHistories,
} from './read-histories.ts';

export type { Cutoff, Fix, FixFilter, LeftOut, RepositoryInput };
export type LineageOptions = HistoryOptions;

export interface Moment {
  position: number;
  commit: string;
  seconds: number;
  author: { name: string; email: string };
  subject: string;
}

export interface MainCommitFacts extends Omit<Moment, 'commit' | 'position'> {
  id: string;
  merge: boolean;
}

export interface UnitRecord {
  id: number;
  repo: string;
  kind: string;
  birth: Moment;
  /** null while it lives. */
  death: Moment | null;
  versions: { at: Moment; file: string; name: string; start: number; end: number; tokens: number }[];
}

export interface CopyRecord {
  origin: number;
  copy: number;
  /** Index into the versions of the origin: what was copied. */
  originVersion: number;
  at: Moment;
  similarity: number;
  normalized: number;
  direct: boolean;
  together: boolean;
}

export async function readLineage(
  repositories: readonly RepositoryInput[],
  options: LineageOptions = {},
): Promise<Lineage> {
  return new Lineage(await readHistories(repositories, options));
}

export class Lineage {
  readonly histories: Histories;
  #finder: FixFinder | null = null;

  constructor(histories: Histories) {
    this.histories = histories;
  }

  get left(): LeftOut[] {
    return this.histories.left;
  }

  /** The main line, oldest first. */
  commits(repo: string): readonly MainCommitFacts[] {
    return this.#repository(repo).commits.map(({ id, seconds, author, message, isMerge }) => ({
      id,
      seconds,
      author: { name: author.name, email: author.email },
      subject: subject(message),
      merge: isMerge,
    }));
  }

  /** Where on the main line a commit arrived: itself, or the merge that brought it. -1 if it is not in this history. */
  positionOf(repo: string, commit: string): number {
    return this.#repository(repo).arrivals.get(commit) ?? -1;
  }

  units(): UnitRecord[] {
    const { history } = this.histories;
    const records: UnitRecord[] = [];
    for (let unit = 0; unit < history.unitCount; unit++) records.push(this.unit(unit));
    return records;
  }

  unit(unit: number): UnitRecord {
    const { history, contents, repositories } = this.histories;
    const { units, versions } = history;
    const repository = units.repository.at(unit);
    const death = units.death.at(unit);
    return {
      id: unit,
      repo: repositories[repository].identity,
      kind: kindOf(versions.flags.at(units.lastVersion.at(unit))),
      birth: this.#moment(repository, units.birth.at(unit)),
      death: death < 0 ? null : this.#moment(repository, death),
      versions: history.versionsOf(unit).map((version) => {
        const { rows } = this.histories.tables;
        const row = this.#rowOf(version);
        return {
          at: this.#moment(repository, versions.position.at(version)),
          file: history.paths.text(versions.path.at(version)),
          name: history.names.text(versions.name.at(version)),
          start: rows.at(row * ROW.STRIDE + ROW.START),
          end: rows.at(row * ROW.STRIDE + ROW.END),
          tokens: contents.size.at(versions.content.at(version)),
        };
      }),
    };
  }

  copies(): CopyRecord[] {
    const { copies, versions, units } = this.histories.history;
    return Array.from({ length: copies.copyVersion.length }, (_, row) => {
      const [copy, origin] = [copies.copyVersion.at(row), copies.originVersion.at(row)];
      const originUnit = versions.unit.at(origin);
      let index = 0;
      for (let v = versions.before.at(origin); v >= 0; v = versions.before.at(v)) index++;
      return {
        origin: originUnit,
        copy: versions.unit.at(copy),
        originVersion: index,
        at: this.#moment(units.repository.at(versions.unit.at(copy)), versions.position.at(copy)),
        similarity: copies.similarity.at(row) / 1000,
        normalized: copies.normalized.at(row) / 1000,
        direct: true,
        together: copies.together.at(row) === 1,
      };
    });
  }

  at(cutoff: Cutoff = {}, filter: FixFilter = {}, options: FixOptions = {}): Promise<{ fixes: Fix[]; drift: Fix[] }> {
    this.#finder ??= new FixFinder(this.histories);
    return this.#finder.at(cutoff, filter, options);
  }

  close(): void {
    this.histories.contents.close();
  }

  #repository(repo: string) {
    const found = this.histories.repositories.find(({ identity }) => identity === repo);
    if (found === undefined) throw new RangeError(`no repository "${repo}"`);
    return found;
  }

  #rowOf(version: number): number {
    const { history, tables } = this.histories;
    const { versions } = history;
    const blob = versions.blob.at(version);
    for (let row = tables.first.at(blob); row < tables.first.at(blob + 1); row++) {
      const at = row * ROW.STRIDE;
      if (
        tables.rows.at(at + ROW.NAME) === versions.name.at(version) &&
        tables.rows.at(at + ROW.ORDINAL) === versions.ordinal.at(version)
      )
        return row;
    }
    return -1;
  }

  #moment(repository: number, position: number): Moment {
    const { id, author, seconds, message } = this.histories.repositories[repository].commits[position];
    return {
      position,
      commit: id,
      seconds,
      author: { name: author.name, email: author.email },
      subject: subject(message),
    };
  }
}
