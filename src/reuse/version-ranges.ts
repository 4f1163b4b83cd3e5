/**
 * What versions a repository fixes or asks for, against a range that is approved and against the version that there is: for
 * Python by PEP 440's version specifiers, for npm by node-semver's ranges. Other ecosystems write ranges that neither
 * reads: not known.
 */
import {
  eq as isSame,
  validRange as isSpecifier,
  valid as isVersion,
  satisfies as isWithin,
} from '@renovatebot/pep440';
import semver from 'semver';

export interface AskedFor {
  /** As manifests write them; none: any version. */
  ranges: readonly string[];
  /** Versions that lock files or exact ranges fix. */
  locked: readonly string[];
}

/**
 * Fixed versions decide where there are any: all of them must be approved. Else each range that is asked for must leave a
 * version that is approved; what asks for any version is within. Null where it cannot be told.
 */
export function isOutside(ecosystem: string, approved: string, { ranges, locked }: AskedFor): boolean | null {
  const rules = RULES[ecosystem];
  if (rules === undefined || !rules.isRange(approved)) return null;
  if (locked.length > 0) {
    if (!locked.every(rules.isVersion)) return null;
    return locked.some((version) => !rules.holds(version, approved));
  }
  if (!ranges.every(rules.isRange)) return null;
  return ranges.some((range) => !rules.meet(range, approved));
}

/**
 * Whether what is fixed or asked for is, or allows, this version: a consumer of a package for which it does not has yet to
 * move to it. Null where it cannot be told.
 */
export function allows(ecosystem: string, version: string, { ranges, locked }: AskedFor): boolean | null {
  const rules = RULES[ecosystem];
  if (rules === undefined || !rules.isVersion(version)) return null;
  if (locked.length > 0) {
    if (!locked.every(rules.isVersion)) return null;
    return locked.every((one) => rules.isSame(one, version));
  }
  if (!ranges.every(rules.isRange)) return null;
  return ranges.every((range) => rules.holds(version, range));
}

interface Rules {
  isVersion(text: string): boolean;
  isRange(text: string): boolean;
  isSame(version: string, other: string): boolean;
  holds(version: string, range: string): boolean;
  /** Whether some version is in both. */
  meet(range: string, other: string): boolean;
}

const python: Rules = {
  isVersion: (text) => isVersion(text) !== null,
  isRange: isSpecifier,
  isSame,
  holds: (version, range) => isWithin(version, range, { prereleases: true }),
  meet: (range, other) =>
    edgesOf(`${range},${other}`).some((version) => python.holds(version, range) && python.holds(version, other)),
};

const npm: Rules = {
  isVersion: (text) => semver.valid(text) !== null,
  isRange: (text) => semver.validRange(text) !== null,
  isSame: (version, other) => semver.eq(version, other),
  holds: (version, range) => semver.satisfies(version, range, { includePrerelease: true }),
  meet: (range, other) => semver.intersects(range, other),
};

const RULES: Partial<Record<string, Rules>> = { python, npm };

/**
 * Where two ranges of PEP 440 meet at all, they meet at the least version, at one that either names, or just above one: a
 * range begins at such a place. The last is what `>` excludes no more: a longer release, as a post-release would not do.
 */
function edgesOf(specifiers: string): string[] {
  const named = specifiers.match(/\d+(?:\.\d+)*(?:(?:a|b|rc|\.post|\.dev)\d+)*/g) ?? [];
  return ['0', ...named.flatMap((version) => [version, `${/^\d+(?:\.\d+)*/.exec(version)![0]}.0.0.0.1`])];
}
