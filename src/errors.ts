/** Errors that a person can act on. Everything else that is thrown is a defect of the program. */

/** Unusable arguments or settings, or nothing at all could be read: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to do instead: one sentence that names the exact option, setting or path. */
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
