/** Collects small strings into pieces worth writing. */
import type { Out } from './format.ts';

/** One pipe buffer; larger pieces were not faster. */
const CHUNK = 1 << 16;

export class Chunks {
  private readonly out: Out;
  private text = '';

  constructor(out: Out) {
    this.out = out;
  }

  /** Whether `flush` should be awaited now. Asking is cheap; a promise for every line is not. */
  get full(): boolean {
    return this.text.length >= CHUNK;
  }

  put(text: string): void {
    this.text += text;
  }

  line(text = ''): void {
    this.text += `${text}\n`;
  }

  async flush(): Promise<void> {
    const { text } = this;
    this.text = '';
    if (text !== '') await this.out(text);
  }
}
