/** What a missing fix is, to those who ask for it. */
import type { Circumstances, Evidence } from './evidence.ts';

export interface Place {
  repo: string;
  file: string;
  name: string;
  kind: string;
  start: number;
  end: number;
}

export interface FixCommit {
  repo: string;
  id: string;
  /** On the main line. */
  position: number;
  seconds: number;
  author: { name: string; email: string };
  subject: string;
}

export interface Fix {
  id: string;
  kind: 'fix' | 'drift';
  why: string | null;
  score: number;
  origin: Place;
  copy: Place;
  /**
   * What the copy is to the origin: `sibling` by way of others, `together` when both came with one commit, `alike` when
   * no history says how they came to be.
   */
  relation: 'copy' | 'origin' | 'sibling' | 'together' | 'alike';
  commits: FixCommit[];
  evidence: Evidence[];
  received: number;
  lacking: number;
  removed: number;
  added: number;
  names: { from: string; to: string }[];
  patch: string;
  /** For those who store them: numbers of the units, what the judgement rests on, and who else has or lacks it. */
  stored: {
    origin: number;
    copy: number;
    circumstances: Circumstances;
    receivedBy: number[];
    receivedApart: number[];
    lackedBy: number[];
  };
}

/** Per repository the last position that exists, -1 for nothing; those not named as far as they go. */
export type Cutoff = Readonly<Record<string, number>>;

export interface FixFilter {
  copies?: readonly { repo: string; file: string; name?: string }[];
  changes?: readonly { repo: string; position: number }[];
  patches?: boolean;
  /** Only these as the side that lacks something, by their numbers. */
  units?: ReadonlySet<number>;
}
