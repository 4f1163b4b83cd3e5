/**
 * Repetitions that people decided to live with: in `spolia.yaml` of the repository, by the rules of a scan (a class by its
 * id, or places of which both the function and what it repeats are one), and in a baseline, which tells what is not new.
 */
import { readSettings } from '../../config/read-settings.ts';
import { type AcceptedDuplicate, isInForce } from '../../config/settings.ts';
import { problems } from '../../errors.ts';
import { type Baseline, readBaseline } from '../../scan/baseline.ts';
import { contentKey, placeKey } from '../../scan/known-classes.ts';

/** One place of what a function repeats. */
export interface Repeated {
  repo: string;
  file: string;
  name: string;
  /** Whether it lies in the repository of the change. */
  isOwn: boolean;
  /** Ids of classes in the index that it is a member of. */
  classes: readonly string[];
}

export interface Asked {
  file: string;
  name: string;
  /** Hash of the code, its two halves. */
  high: number;
  low: number;
}

export class Settled {
  private readonly entries: readonly AcceptedDuplicate[];
  private readonly baseline: Baseline | null;
  private readonly today: string;
  /** For people: what is over. */
  readonly notes: string[] = [];

  private constructor(entries: readonly AcceptedDuplicate[], baseline: Baseline | null, today: string) {
    this.entries = entries;
    this.baseline = baseline;
    this.today = today;
  }

  /** @throws UsageError where settings or the baseline cannot be used */
  static async of(root: string, baseline: string | undefined, today: string): Promise<Settled> {
    const settings = await readSettings(root);
    let known: Baseline | null = null;
    if (baseline !== undefined) {
      known = readBaseline(baseline);
      if (known === null)
        throw problems.badChange(`there is no baseline ${baseline}: "spolia scan --baseline" writes one`);
    }
    return new Settled(settings?.accepted ?? [], known, today);
  }

  /** Whether classes have to be asked for. */
  get namesClasses(): boolean {
    return this.entries.some((entry) => entry.class !== null) || this.baseline !== null;
  }

  isAccepted(asked: Asked, repeated: Repeated, high: number, low: number): boolean {
    for (const entry of this.entries) {
      if (!this.names(entry, asked, repeated)) continue;
      if (isInForce(entry, this.today)) return true;
      const note = `The time of an acceptance is over, so this counts again: ${asked.name}, accepted by ${entry.by} until ${entry.until}.`;
      if (!this.notes.includes(note)) this.notes.push(note);
    }
    const c = this.classOf(asked, repeated, high, low);
    const accepted = c < 0 ? null : this.baseline!.accepted[c];
    return accepted !== null && isInForce(accepted, this.today);
  }

  private names({ class: id, places }: AcceptedDuplicate, { file, name }: Asked, repeated: Repeated): boolean {
    if (id !== null && !repeated.classes.includes(id)) return false;
    if (places.length === 0) return true;
    const path = (text: string): string => text.replace(/^\.?\/+/, '');
    const isAsked = places.some((p) => path(p.path) === file && p.name === name);
    // Of another repository: its name and the path in it.
    const whole = `/${repeated.repo}/${repeated.file}`;
    return (
      isAsked &&
      places.some(
        (p) =>
          p.name === repeated.name &&
          (repeated.isOwn ? path(p.path) === repeated.file : whole.endsWith(`/${path(p.path)}`)),
      )
    );
  }

  /** Whether the baseline knows the two as copies of each other. */
  isKnown(asked: Asked, repeated: Repeated, high: number, low: number): boolean {
    return this.classOf(asked, repeated, high, low) >= 0;
  }

  private classOf(asked: Asked, repeated: Repeated, high: number, low: number): number {
    if (this.baseline === null) return -1;
    const { ids, start, contents, places } = this.baseline.known;
    const own = contentKey(asked.high, asked.low);
    const ownPlace = placeKey({ repo: '', file: asked.file, name: asked.name });
    const other = contentKey(high, low);
    const otherPlace = placeKey({ repo: '', file: repeated.file, name: repeated.name });
    for (let c = 0; c < ids.length; c++) {
      if (repeated.classes.includes(ids[c])) return c;
      let [hasOwn, hasOther] = [false, false];
      for (let m = start[c]; m < start[c + 1]; m++) {
        hasOwn ||= contents[m] === own || places[m] === ownPlace;
        hasOther ||= contents[m] === other || (repeated.isOwn && places[m] === otherPlace);
      }
      if (hasOwn && hasOther) return c;
    }
    return -1;
  }
}
