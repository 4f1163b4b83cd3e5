/** Growable list of small records of integers: what a thread finds. */
export class Records {
  data: Int32Array = new Int32Array(1 << 12);
  length = 0;

  push2(a: number, b: number): void {
    this.fit(2);
    this.data[this.length++] = a;
    this.data[this.length++] = b;
  }

  push3(a: number, b: number, c: number): void {
    this.fit(3);
    this.data[this.length++] = a;
    this.data[this.length++] = b;
    this.data[this.length++] = c;
  }

  push4(a: number, b: number, c: number, d: number): void {
    this.fit(4);
    this.data[this.length++] = a;
    this.data[this.length++] = b;
    this.data[this.length++] = c;
    this.data[this.length++] = d;
  }

  /** A copy of what is in it. */
  taken(): Int32Array<ArrayBuffer> {
    return this.data.slice(0, this.length) as Int32Array<ArrayBuffer>;
  }

  private fit(n: number): void {
    if (this.length + n <= this.data.length) return;
    const wider = new Int32Array(this.data.length * 2);
    wider.set(this.data);
    this.data = wider;
  }
}
