/** Running things for the benches: measured processes, options, medians, results. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.dirname(here);
/** `SPOLIA` names another build to measure, for comparing two. */
export const product = process.env.SPOLIA ?? path.join(root, 'bin/spolia.js');

/**
 * `--name value` and `--flag` into an object; a name ends in `?` in `shape` when it takes no value. An unknown option
 * ends the process with the usage.
 */
export function options(usage, shape) {
  const given = { ...shape };
  const args = process.argv.slice(2);
  for (let i = 0; i < args.length; i++) {
    const name = args[i].replace(/^--/, '');
    if (!args[i].startsWith('--') || !(name in shape)) {
      console.error(usage);
      process.exit(name === 'help' ? 0 : 2);
    }
    given[name] = typeof shape[name] === 'boolean' ? true : args[++i];
  }
  return given;
}

/**
 * One whole process, measured: {wall, cpu, user, system} in seconds, `peak` in bytes, `exit`. Output goes to a scratch
 * file, whose name is returned as `output`.
 */
export function measured(command, { cwd = process.cwd(), env = {}, scratch = os.tmpdir() } = {}) {
  const output = path.join(scratch, 'bench-output.txt');
  const line = execFileSync('python3', [path.join(here, 'rusage.py'), cwd, output, '--', ...command], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...env },
  });
  return { ...JSON.parse(line), output };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const mid = sorted.length >> 1;
  return sorted.length === 0 ? Number.NaN : sorted.length % 2 ? sorted[mid] : (sorted[mid - 1] + sorted[mid]) / 2;
}

/** What a figure cannot be read without: processor, cores, memory, node, load when the run began. */
export function machine() {
  return {
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    load: Number(os.loadavg()[0].toFixed(2)),
    date: new Date().toISOString().slice(0, 10),
  };
}

export function save(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}

/** A Markdown table from rows of cells. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
