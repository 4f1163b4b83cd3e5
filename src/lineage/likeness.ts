/** How alike two contents are: 2·LCS/(a+b), as everywhere in Spolia. */
import { Lcs } from '../engine/clones/lcs.ts';
import { LongLcs, longSequence } from '../engine/clones/long-lcs.ts';
import { IDENTIFIER, normalise } from '../engine/lexing/tokens.ts';
import type { Contents } from './contents.ts';

/** As in a scan: from so many tokens on alignment goes by anchors. */
const LONG = 500;

/** The rule by which clones are accepted. */
export const SIMILAR = 0.7;
export const NORMALISED = 0.85;
/** What equal structure counts less than equal text. */
const RENAMED = 0.15;
/** Below so many tokens equal structure says nothing by itself. */
const SMALL = 40;

export class Likeness {
  readonly #contents: Contents;
  readonly #raw = new Lcs(false);
  readonly #norm = new Lcs(true);
  readonly #long = new LongLcs(new Lcs(false));

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /** How alike they are, verbatim and under other names; both 0 where they are no copies of each other. */
  ofCopies(a: number, b: number): [raw: number, norm: number] {
    if (a === b) return [1, 1];
    const isSmall = Math.min(this.#contents.size.at(a), this.#contents.size.at(b)) < SMALL;
    const raw = this.of(a, b, false);
    const norm = this.of(a, b, true);
    if (isSmall ? raw >= 0.8 || (norm >= 0.95 && raw >= 0.6) : raw >= SIMILAR || norm >= NORMALISED) return [raw, norm];
    return [0, 0];
  }

  /**
   * What orders copies of each other: `raw`, or `norm` less .15 where that is more; 0 where they are none. The same as
   * `ofCopies` says, but what cannot change it is not aligned to the end.
   */
  rankOfCopies(a: number, b: number): number {
    if (a === b) return 1;
    const isSmall = Math.min(this.#contents.size.at(a), this.#contents.size.at(b)) < SMALL;
    const [byRaw, leastRaw, byNorm] = isSmall ? [0.8, 0.6, 0.95] : [SIMILAR, 0, NORMALISED];
    const raw = this.of(a, b, false, isSmall ? leastRaw : SIMILAR);
    if (raw < leastRaw) return 0;
    const isAccepted = raw >= byRaw;
    if (isAccepted && raw >= 1 - RENAMED) return raw;
    const norm = this.of(a, b, true, isAccepted ? raw + RENAMED : byNorm);
    return norm >= byNorm || isAccepted ? Math.max(isAccepted ? raw : 0, norm - RENAMED) : 0;
  }

  /** With names alike and literals as they are: which of several versions a renamed copy was made of. */
  exceptNames(a: number, b: number): number {
    if (a === b) return 1;
    const [x, y] = [a, b].map((content) =>
      this.#contents.tokens(content).map((t) => (t >>> 30 === IDENTIFIER ? normalise(t) : t)),
    );
    if (x.length + y.length === 0) return 1;
    if (x.length >= LONG) {
      this.#long.setPattern(longSequence(x, 0, x.length, false));
      return (2 * this.#long.compare(longSequence(y, 0, y.length, false))) / (x.length + y.length);
    }
    this.#raw.setPattern(x, 0, x.length);
    return (2 * this.#raw.compare(y, 0, y.length)) / (x.length + y.length);
  }

  /** @param atLeast below it the answer may be 0 */
  of(a: number, b: number, isNormalised: boolean, atLeast = 0): number {
    if (a === b) return 1;
    const [m, n] = [this.#contents.size.at(a), this.#contents.size.at(b)];
    if ((2 * Math.min(m, n)) / (m + n) < atLeast) return 0;
    if (isNormalised && this.#contents.isSameNormalised(a, b)) return 1;
    const [x, y] = [this.#contents.tokens(a), this.#contents.tokens(b)];
    let common: number;
    if (m < LONG) {
      const lcs = isNormalised ? this.#norm : this.#raw;
      lcs.setPattern(x, 0, m);
      common = lcs.compare(y, 0, n, Math.floor((atLeast * (m + n)) / 2));
    } else {
      this.#long.setPattern(longSequence(x, 0, m, isNormalised));
      common = this.#long.compare(longSequence(y, 0, n, isNormalised));
    }
    return common < 0 ? 0 : (2 * common) / (m + n);
  }
}
