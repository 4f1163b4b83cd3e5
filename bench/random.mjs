/** Random numbers that are the same at each run (mulberry32). */
let state = 1;
export function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

/** Of mean 0 and spread 1. */
export const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Puts a part of a list in a random order. */
export function shuffle(list, from = 0, to = list.length) {
  for (let i = to - 1; i > from; i--) {
    const k = from + Math.floor(random() * (i - from + 1));
    [list[i], list[k]] = [list[k], list[i]];
  }
}
