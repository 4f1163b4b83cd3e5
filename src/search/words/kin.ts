/**
 * Words of one family that the stemmer keeps apart: who does it (`sample`, `sampler`), and how programmers cut words short
 * (`quantization`, `quant`). Looked up in what there is, so wrong guesses cost nothing.
 */
import { stemOf } from './split.ts';

const DOERS = ['er', 'or', 'ator', 'izer', 'ion', 'ation', 'ization', 'ment', 'able'];
/** Shorter beginnings belong to too many words. */
const SHORTEST = 4;

export function kin(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!/^[a-z]{3,40}$/.test(word)) return found;
  const own = stemOf(word);
  const root = word.replace(/(?:e|y)$/, '');
  for (const ending of DOERS) {
    found.add(stemOf(root + ending));
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      const rest = word.slice(0, -ending.length);
      found.add(stemOf(rest));
      found.add(stemOf(`${rest}e`));
      // `wrapper`, `splitter`.
      if (/([b-df-hj-np-tv-z])\1$/.test(rest)) found.add(stemOf(rest.slice(0, -1)));
    }
  }
  if (/[b-df-hj-np-tvz]$/.test(word)) found.add(stemOf(`${word}${word.at(-1)}er`));
  for (let length = SHORTEST; length < Math.min(own.length, word.length); length++)
    found.add(stemOf(word.slice(0, length)));
  found.delete(own);
  return found;
}
