/**
 * How rare a word is: by the documents of the index that have it, and where the index is small, as if there were some more, by
 * public code (shares.ts). A company of three hundred functions has `get` in four of them, and would take it for what "tell
 * when the model gets worse" is about.
 */
import { SHARES } from './shares.ts';

/** Documents of public code beside those of an empty index; none from {@link ENOUGH} on, which speak for themselves. */
const MORE = 1000;
const ENOUGH = 5000;

let shares: Map<string, number> | undefined;

function shareOf(word: string): number {
  // Made when the first word is asked for, in half a millisecond.
  if (shares === undefined) {
    shares = new Map();
    for (const line of SHARES.trim().split('\n')) {
      const [thousandths, ...words] = line.split(' ');
      for (const each of words) shares.set(each, Number(thousandths) / 1000);
    }
  }
  return shares.get(word) ?? 0;
}

/** Of small indexes on the scale of large ones, which all that is weighed against it was set by. @param word a stem @param documents those that have it, of `count` */
export function rarityOf(word: string, documents: number, count: number): number {
  const more = MORE * Math.max(0, 1 - count / ENOUGH);
  const having = more === 0 ? documents : documents + more * shareOf(word);
  return Math.log(1 + (count + more - having + 0.5) / (having + 0.5));
}
