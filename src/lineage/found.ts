/** What looking at a candidate comes to. */
import type { Handed } from './calls.ts';
import type { Candidate } from './candidates.ts';
import type { ChangeKind, Trait } from './classify.ts';
import type { Moot } from './moot.ts';

export interface Found extends Omit<Candidate, 'received' | 'instead'> {
  /** Other members that have the same change, and those of them that got it by another commit. */
  receivedBy: number[];
  receivedApart: number[];
  names: Map<string, string>;
  kinds: ChangeKind[];
  traits: Set<Trait>;
  fitting: number;
  places: number;
  likeness: number;
  /** Neighbours of the places that are the same in the copy. */
  context: number;
  unknownNames: string[];
  missingNames: string[];
  /** Whether the copy would take an argument more that nobody has to hand over. */
  takesAnOption: boolean;
  /** Attributes that another part of the same change makes otherwise, which the copy makes as the origin did. */
  madeOtherwise: string[];
  /** Whether another part of the same change defines what this one needs. */
  needsPart: boolean;
  /** Names that its lines define, `self.x` among them. */
  defines: string[];
  /** Those of them that nothing reads. */
  unread: string[];
  addsOption: boolean;
  /** What it hands to functions for the first time. */
  handed: Handed[];
  /** It touches nothing but the list of parameters. */
  onlyHeader: boolean;
  /** Names that are exchanged on the word of one line. */
  doubtfulNames: boolean;
  /** The new lines. */
  fresh: string;
  /** Somebody took them out of the copy on purpose. */
  isCommentedOut: boolean;
  /** It only makes names private or public. */
  isPrivacy: boolean;
  renamesKeys: boolean;
  /** All that is new is how lines are broken, or what is logged. */
  changesNothing: boolean;
  moot: Moot | null;
  strangeMembers: string[];
  added: number;
  removed: number;
  copyStart: number;
  copyEnd: number;
  patch: string;
  /** Which lines of the copy it touches. */
  lines: string;
  /** What tells it from others: the copy's lines and what becomes of them. */
  key: string;
}

/** By what one of two that make the same of the same lines is better. */
export type Ranked = Pick<Found, 'key' | 'now' | 'fitting' | 'places' | 'distance' | 'likeness' | 'event' | 'copy'>;

/** What fits and is not told, because something better makes the same; what it defines counts all the same. */
export type Beaten = Pick<Found, 'unit' | 'event' | 'copy' | 'copyVersion' | 'fitting' | 'places' | 'defines'>;

/** Why a candidate is none. */
export interface Passed {
  passed: string;
}

/** A text of its own: what is cut out of a file, or put together of such pieces, holds the whole file in memory. */
export function kept(text: string): string {
  if (text.length < SLICED) return text;
  // No character of UTF-16 takes more than three bytes a unit.
  if (bytes.length < 3 * text.length) bytes = Buffer.allocUnsafeSlow(6 * text.length);
  return bytes.toString('utf8', 0, bytes.write(text));
}

/** Shorter ones are copied by V8 anyway. */
const SLICED = 13;
let bytes = Buffer.allocUnsafeSlow(1 << 16);
