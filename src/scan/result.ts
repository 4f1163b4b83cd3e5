/** What a scan found: the one shape that every report format reads. */
import type { UnitKind } from '../engine/units/unit.ts';

export interface Place {
  /** Path of the repository below the scanned PATH; empty for PATH itself. */
  repo: string;
  /** Path of the file relative to PATH, the repository's folder included. */
  file: string;
  /** Qualified by dots. */
  name: string;
  kind: UnitKind;
  /** 1-based, inclusive; in a notebook they count within the cell. */
  start: number;
  end: number;
  /** 0-based index of the notebook cell; absent elsewhere. */
  cell?: number;
  /** Id of the data sheet it was read with. The fixed JSON forms leave it out. */
  language?: string;
}

export type CloneType = 'T1' | 'T2' | 'T3';

export interface ClonePair {
  a: Place;
  b: Place;
  /** 2·LCS/(a+b) over verbatim code tokens. */
  similarity: number;
  /** The same over tokens with identifiers and literals normalised. */
  normalized: number;
  type: CloneType;
  /** Id of the class that holds both, or null for a pair between two classes. */
  class: string | null;
  /** Whether the places are parts of units and not whole units. */
  fragment: boolean;
}

export interface Acceptance {
  by: string;
  reason: string;
  /** ISO date, or null for no end. */
  until: string | null;
}

export interface Guest {
  place: Place;
  /** Id of the class that it is a member of. */
  countedIn: string;
}

export interface CloneClass {
  id: string;
  type: CloneType;
  /** The copies that are counted here; the first is the representative. Each is a member of one class. */
  members: Place[];
  /** Copies that are counted in another class, and similar to the representative and most members of this one too. */
  guests: Guest[];
  /** Code tokens and lines of the representative. */
  tokens: number;
  lines: number;
  similarity: { min: number; median: number };
  normalized: { min: number; median: number };
  /** How many repositories the members lie in. */
  repos: number;
  /** Lines that could go if one copy were kept: all members' lines but the longest's. */
  removable: number;
  /** Whether members are parts of units. */
  fragment: boolean;
  /** The class that holds this one inside its members (methods of copied classes); such classes are not counted again. */
  within: string | null;
  accepted: Acceptance | null;
  /** Whether a baseline was given and does not know this class, or knows fewer members of it. */
  isNew: boolean;
  /** Of a class that the baseline knows with fewer members: which of the members are new, as positions in `members`. */
  newMembers: number[];
}

export interface RepositoryFacts {
  /** As in {@link Place.repo}. */
  repo: string;
  /** How it is known to people: `host/organisation/name`, else its folder. */
  title: string;
  /** Repositories with the same family are forks or mirrors of one another; copies between them are no duplicates. */
  family: number;
  isGit: boolean;
  files: number;
  lines: number;
  units: number;
  /** What could not be used of it and what that means for the result, one sentence each; they begin in lower case. */
  notes: string[];
}

export interface LanguageFacts {
  id: string;
  title: string;
  files: number;
  lines: number;
  units: number;
}

/** Files or units left out of something, with the reason; `examples` are places a person can open. */
export interface LeftOut {
  reason: string;
  /** One sentence on what this reason means and what to do to have it counted. */
  meaning: string;
  files: number;
  units: number;
  examples: string[];
}

export interface BaselineFacts {
  /** As given on the command line. */
  file: string;
  /** Whether this scan wrote it, because there was none: then nothing is new. */
  written: boolean;
  /** How many of its classes are no longer there. */
  resolved: number;
}

export interface UnitRecord {
  repo: string;
  file: string;
  name: string;
  kind: UnitKind;
  language: string;
  start: number;
  end: number;
  tokens: number;
  doc: string | null;
  signature: string;
  setApart: string | null;
  cell?: number;
}

export interface ScanResult {
  /** As given on the command line. */
  paths: string[];
  options: { minTokens: number; similarity: number; crossRepo: boolean; all: boolean; languages: string[] | null };
  repositories: RepositoryFacts[];
  languages: LanguageFacts[];
  /** Costliest first: removable lines, then places. */
  classes: CloneClass[];
  totals: {
    files: number;
    lines: number;
    bytes: number;
    units: number;
    classes: number;
    /** Lines that could go, classes within classes counted once, accepted ones not at all. */
    removable: number;
    /** Classes whose members lie in two or more repositories. */
    crossRepo: number;
    accepted: number;
    fromCache: number;
  };
  /** Set apart: analysed, but left out of clones unless `--all`. */
  setApart: LeftOut[];
  notAnalysed: LeftOut[];
  /** Null when none was asked for. */
  baseline: BaselineFacts | null;
  /** What a person should know about this scan, one sentence each. */
  notes: string[];
  /** Wall seconds by stage, for people who tune; not part of any comparison. */
  seconds: Record<string, number>;
  /** All accepted pairs, streamed: there may be millions. */
  pairs(): Iterable<ClonePair>;
  units(): Iterable<UnitRecord>;
  /** The lines of a place as text (decoded leniently), or null when the file can no longer be read. */
  source(place: Place): string[] | null;
}
