/** How alike two contents are: 2·LCS/(a+b), as everywhere in Spolia. */
import { CommonTokens, NORMALISED, RENAMED, SIMILAR, wholeRun } from '../engine/clones/common-tokens.ts';
import { IDENTIFIER, normalise } from '../engine/lexing/tokens.ts';
import { CommonContent } from './common-content.ts';
import type { Contents } from './contents.ts';

/** Below so many tokens equal structure says nothing by itself. */
const SMALL = 40;

export class Likeness {
  readonly #contents: Contents;
  readonly #common: CommonContent;
  readonly #exceptNames = new CommonTokens();

  constructor(contents: Contents) {
    this.#contents = contents;
    this.#common = new CommonContent(contents);
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
      wholeRun(this.#contents.tokens(content).map((t) => (t >>> 30 === IDENTIFIER ? normalise(t) : t))),
    );
    return this.#exceptNames.share(x, y, false);
  }

  /** @param atLeast below it the answer may be 0 */
  of(a: number, b: number, isNormalised: boolean, atLeast = 0): number {
    if (a === b) return 1;
    const [m, n] = [this.#contents.size.at(a), this.#contents.size.at(b)];
    if ((2 * Math.min(m, n)) / (m + n) < atLeast) return 0;
    if (isNormalised && this.#contents.isSameNormalised(a, b)) return 1;
    if (m + n === 0) return 1;
    return Math.max(0, (2 * this.#common.count(a, b, isNormalised, Math.floor((atLeast * (m + n)) / 2))) / (m + n));
  }
}
