/** Which stretches of two sequences differ: Myers' greedy O(ND) algorithm, as `diff` does it. */

/** `a[aFrom, aTo)` became `b[bFrom, bTo)`; one of them may be empty. */
export interface Stretch {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** More differences than this, and what lies between the equal ends counts as one stretch. */
const MOST_DIFFERENCES = 400;

/** Kept from question to question: a list for each step was most of what they left to be collected. */
const furthest = new Int32Array(2 * MOST_DIFFERENCES + 3);
/** `furthest` after each number of differences: of d from {@link rowOf} on, as much of it as can be other than zero. */
let steps = new Int32Array(1 << 10);
const rowOf = (d: number): number => d * (d + 2);

/** With how many equal elements both begin, and end behind these. */
export function equalEnds(a: Int32Array, b: Int32Array): [start: number, end: number] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [start, end];
}

export function differences(a: Int32Array, b: Int32Array): Stretch[] {
  const [start, end] = equalEnds(a, b);
  const n = a.length - start - end;
  const m = b.length - start - end;
  if (n === 0 && m === 0) return [];
  const whole = { aFrom: start, aTo: start + n, bFrom: start, bTo: start + m };
  if (n === 0 || m === 0) return [whole];

  // furthest[k + offset]: how far along a one gets on diagonal k with d differences.
  const most = Math.min(n + m, MOST_DIFFERENCES);
  const offset = most + 1;
  furthest.fill(0, 0, 2 * offset + 1);
  let found = -1;
  for (let d = 0; d <= most && found < 0; d++) {
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && furthest[k - 1 + offset] < furthest[k + 1 + offset])
          ? furthest[k + 1 + offset]
          : furthest[k - 1 + offset] + 1;
      let y = x - k;
      while (x < n && y < m && a[start + x] === b[start + y]) {
        x++;
        y++;
      }
      furthest[k + offset] = x;
      if (x >= n && y >= m) {
        found = d;
        break;
      }
    }
    if (steps.length < rowOf(d + 1)) {
      const more = new Int32Array(2 * rowOf(d + 1));
      more.set(steps);
      steps = more;
    }
    for (let k = -d - 1, at = rowOf(d); k <= d + 1; k++) steps[at++] = furthest[k + offset];
  }
  if (found < 0) return [whole];

  // Backwards along the way that was found; a mark for each element that has a partner.
  const stretches: Stretch[] = [];
  let x = n;
  let y = m;
  const add = (aFrom: number, aTo: number, bFrom: number, bTo: number) => {
    const last = stretches.at(-1);
    if (last !== undefined && last.aFrom === aTo && last.bFrom === bTo) {
      last.aFrom = aFrom;
      last.bFrom = bFrom;
    } else stretches.push({ aFrom, aTo, bFrom, bTo });
  };
  for (let d = found; d > 0; d--) {
    const before = rowOf(d - 1);
    const at = (k: number) => (Math.abs(k) <= d ? steps[before + k + d] : 0);
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const from = down ? k + 1 : k - 1;
    const px = at(from);
    const py = px - from;
    // The snake after the step is equal.
    const [sx, sy] = down ? [px, py + 1] : [px + 1, py];
    x = px;
    y = py;
    add(start + px, start + sx, start + py, start + sy);
  }
  return stretches.reverse();
}
