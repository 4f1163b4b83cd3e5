/** One line on a terminal that says how far a scan is, how fast it goes and how long it will take. */
import { counted, thousands } from '../scan/report/counts.ts';

export interface ProgressLine {
  /** @param of 0 where the end is not known @param unit what is counted, in the singular */
  update(stage: string, done: number, of: number, unit?: string): void;
  /** Wipes the line; what comes next stands where it was. */
  end(): void;
}

export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const titleOf = (stage: string): string => stage.charAt(0).toUpperCase() + stage.slice(1);
/** A scan that is over before then shows nothing, so that nothing flickers. */
const QUIET_MS = 250;
const REDRAWN_MS = 80;
const CELLS = 16;

/** Nothing is written unless the terminal is one. @param now milliseconds */
export function progressLine(
  terminal: Terminal,
  env: NodeJS.ProcessEnv = process.env,
  now: () => number = () => performance.now(),
): ProgressLine {
  if (terminal.isTTY !== true || env.TERM === 'dumb') return { update() {}, end() {} };
  const [full, empty] = /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '') ? ['█', '░'] : ['#', '-'];
  const started = now();
  let drawn = started + QUIET_MS - REDRAWN_MS;
  let visible = false;
  let stage = '';
  let began = started;
  return {
    update(name, done, of, unit = 'file') {
      const time = now();
      if (name !== stage) {
        stage = name;
        began = time;
      } else if (time - drawn < REDRAWN_MS) return;
      if (time - started < QUIET_MS) return;
      drawn = time;
      const seconds = (time - began) / 1000;
      const parts: string[] = [titleOf(name)];
      if (of > 0) {
        const cells = Math.min(CELLS, Math.floor((CELLS * done) / of));
        parts.push(full.repeat(cells) + empty.repeat(CELLS - cells), `${Math.floor((100 * done) / of)} %`);
      }
      if (name === 'comparing') parts.push(`step ${done + 1} of ${of}`);
      else parts.push(of > 0 ? `${thousands(done)} of ${counted(of, unit)}` : counted(done, unit));
      if (name === 'reading' && seconds > 0.2 && done > 0) {
        parts.push(`${thousands(done / seconds)} files/s`, `${duration(((of - done) * seconds) / done)} left`);
      }
      const width = Math.max(20, (terminal.columns || 80) - 1);
      // In a narrow terminal numbers say more than a bar.
      if (of > 0 && parts.join('  ').length > width) parts.splice(1, 1);
      const line = parts.join('  ').slice(0, width);
      terminal.write(`\r${line}\u001b[K`);
      visible = true;
    },
    end() {
      if (visible) terminal.write('\r\u001b[K');
      visible = false;
      drawn = Number.POSITIVE_INFINITY;
    },
  };
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}
