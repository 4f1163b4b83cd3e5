/** Arrays in the memory of the kernel: those that are given lie there from then on, those that are told are what lies there. */
import { type KernelMemory, kernel } from './kernel.ts';

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

  doubles(at: number, n: number): Float64Array {
    return new Float64Array(this.memory.buffer, at >>> 0, n);
  }

  /** Of a record: where lists begin, where they lie, how many there are. */
  listsAt(record: number): Int32Array[] {
    const [starts, nodes, count] = this.ints(record, 3);
    const start = this.ints(starts, count + 1);
    const all = this.ints(nodes, start[count]);
    const lists: Int32Array[] = [];
    for (let c = 0; c < count; c++) lists.push(all.subarray(start[c], start[c + 1]));
    return lists;
  }
}
