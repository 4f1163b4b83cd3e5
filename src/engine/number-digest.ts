/** 64 bits of a row of integers; two rows that differ have the same once in 10¹⁹. */
export class NumberDigest {
  private a = 0x2545f491;
  private b = 0x811c9dc5 | 0;

  add(n: number): void {
    this.a = Math.imul(this.a ^ n, 0x9e3779b1);
    this.a ^= this.a >>> 15;
    this.b = Math.imul(this.b + n, 0x01000193) ^ this.a;
  }

  get halves(): [number, number] {
    return [this.a | 0, this.b | 0];
  }
}
