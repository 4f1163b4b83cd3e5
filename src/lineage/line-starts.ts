/** Where the lines of a text begin. */
const LINE_FEED = 10;

/** Filled for each text in turn. */
let starts = new Int32Array(1 << 12);

/**
 * Where each line begins, and behind the last one `end`; good until the next is asked. Node finds the next line feed in a third of
 * the time that a loop over bytes takes.
 */
export function lineStarts({ buffer, byteOffset, length }: Uint8Array, end: number): Int32Array {
  const bytes = Buffer.from(buffer, byteOffset, length);
  // The first one is 0.
  let count = 1;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (count + 1 >= starts.length) {
      const more = new Int32Array(2 * starts.length);
      more.set(starts);
      starts = more;
    }
    starts[count++] = at + 1;
  }
  starts[count++] = end;
  return starts.subarray(0, count);
}
