/** Arrays in the memory of the kernel: those that are given lie there from then on, those that are told are what lies there. */
import { type KernelMemory, kernel } from '../kernel/kernel.ts';
import type { Similarity } from './classes.ts';

export class Room {
  readonly kernel: ReturnType<typeof kernel>;
  private readonly memory: KernelMemory['memory'];

  constructor(shared: KernelMemory) {
    this.kernel = kernel(shared);
    this.memory = shared.memory;
  }

  given(numbers: Int32Array): number {
    const at = this.kernel.take(numbers.byteLength);
    this.ints(at, numbers.length).set(numbers);
    return at;
  }

  ints(at: number, n: number): Int32Array {
    return new Int32Array(this.memory.buffer, at >>> 0, n);
  }

  graphAt(record: number, nodes: number): Similarity {
    const [start, to, part, score, length] = this.ints(record, 5);
    const doubles = (at: number) => new Float64Array(this.memory.buffer, at >>> 0, length);
    return {
      start: this.ints(start, nodes + 1),
      to: this.ints(to, length),
      part: doubles(part),
      score: doubles(score),
    };
  }

  listsAt(record: number): Int32Array[] {
    const [starts, nodes, count] = this.ints(record, 3);
    const start = this.ints(starts, count + 1);
    const all = this.ints(nodes, start[count]);
    const lists: Int32Array[] = [];
    for (let c = 0; c < count; c++) lists.push(all.subarray(start[c], start[c + 1]));
    return lists;
  }
}
