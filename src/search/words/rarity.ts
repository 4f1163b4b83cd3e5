/**
 * How rare a word is: by the documents of the index that have it, and where the index is small, as if there were some more, by
 * public code (shares.ts). A company of three hundred functions has `get` in four of them, and would take it for what "tell
 * when the model gets worse" is about.
 */
import { SHARES } from './shares.ts';

/** Documents of public code beside those of an empty index; none from {@link ENOUGH} on, which speak for themselves. */
const MORE = 1000;
const ENOUGH = 5000;
/** What everybody says weighs a little. */
const LEAST = 0.05;

let shares: Map<string, number> | undefined;

function shareOf(word: string): number {
  if (shares === undefined) {
    shares = new Map();
    for (const line of SHARES.trim().split('\n')) {
      const [thousandths, ...words] = line.split(' ');
      for (const each of words) shares.set(each, Number(thousandths) / 1000);
    }
  }
  return shares.get(word) ?? 0;
}

/** @param word a stem @param documents those that have it, of `count` */
export function rarityOf(word: string, documents: number, count: number): number {
  const plain = Math.log(1 + (count - documents + 0.5) / (documents + 0.5));
  if (count >= ENOUGH || count === 0) return plain;
  const more = MORE * (1 - count / ENOUGH);
  const having = documents + more * shareOf(word);
  // A word of which public code says nothing is as rare as it was.
  const rare = Math.log(1 + (count + more - having + 0.5) / (having + 0.5)) - Math.log(1 + more / count);
  return Math.max(LEAST, Math.min(plain, rare));
}
