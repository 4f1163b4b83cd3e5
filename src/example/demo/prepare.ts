/**
 * The demo's company with its index, in a folder of its own:
 *
 *     FOLDER/spolia-demo.json    says that this folder is the demo's, and of what it was made
 *     FOLDER/spolia-demo.making  while a process makes it
 *     FOLDER/company/            the repositories
 *     FOLDER/data/               the index, whatever DATABASE_URL says
 *
 * Made anew when the day, the version or the fixtures are others than those it was made of, else used again. Nothing is
 * removed from a folder without that file; it is written first, and says "ready" last, so what was left half made is made
 * anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { machineOwner } from '../../access/asker.ts';
import { UsageError } from '../../errors.ts';
import { indexOperation } from '../../operations/index-operations.ts';
import { migrations } from '../../operations/schema.ts';
import type { Progress } from '../../operations/seam/operation.ts';
import { packageFile } from '../../package-file.ts';
import { isInUse } from '../../storage/embedded/postmaster.ts';
import { dataFolder, type StoragePlace } from '../../storage/place.ts';
import { openStorage } from '../../storage/storage.ts';
import { version } from '../../version.ts';
import { demoCompany, demoDescription } from './demo-company.ts';
import { beginMaking, MAKING } from './making.ts';

export interface DemoOptions {
  /** Default: beside the user's data folder. */
  folder?: string;
  progress?: Progress;
  /** For the dates of the company, which is always some days old. */
  now?: Date;
  signal?: AbortSignal;
}

export interface Demo {
  folder: string;
  company: string;
  /** Of the index; `place` is the same for `openStorage`. */
  data: string;
  place: StoragePlace;
  repositories: string[];
  /** Made earlier today. */
  reused: boolean;
}

const MARKER = 'spolia-demo.json';

interface Marker {
  note: string;
  madeOf: string;
  ready: boolean;
}

/** @throws UsageError where the folder is somebody else's, is being made, or its index is in use and too old */
export async function prepareDemo({ folder, progress, now, signal }: DemoOptions = {}): Promise<Demo> {
  const at = resolve(folder ?? demoFolder());
  const today = now ?? new Date();
  const description = demoDescription(packageFile('fixtures'), today);
  const madeOf = createHash('sha256').update(version()).update(JSON.stringify(description)).digest('hex').slice(0, 16);
  const company = join(at, 'company');
  const data = join(at, 'data');
  const demo: Demo = {
    ...{ folder: at, company, data, place: { kind: 'folder', folder: data } },
    repositories: Object.keys(description.repositories),
    reused: true,
  };
  const isMade = (marker: Marker | null) => marker?.ready === true && marker.madeOf === madeOf;
  if (isMade(markerOf(at))) return demo;
  const done = beginMaking(at);
  try {
    // Another process may have made it since.
    const marker = markerOf(at);
    if (isMade(marker)) return demo;
    await refuseOpen(demo, marker);
    signal?.throwIfAborted();
    await makeAnew(demo, { madeOf, description, today, progress, signal });
  } finally {
    done();
  }
  return { ...demo, reused: false };
}

async function refuseOpen({ folder, data }: Demo, marker: Marker | null): Promise<void> {
  if (marker !== null && (await isInUse(data))) {
    throw new UsageError(
      `the demo in ${folder} is of another day or version, and still open`,
      'End the other "spolia demo", or whatever else uses its index; or name another folder with --folder.',
    );
  }
}

interface Making extends Pick<DemoOptions, 'progress' | 'signal'> {
  madeOf: string;
  description: ReturnType<typeof demoDescription>;
  today: Date;
}

async function makeAnew(demo: Demo, { madeOf, description, today, progress, signal }: Making): Promise<void> {
  const { folder, company, data } = demo;
  for (const made of [company, data]) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  const mark = (ready: boolean) => {
    const note = 'Made by "spolia demo", which removes what lies in "company" and "data" when it makes them anew.';
    writeFileSync(join(folder, MARKER), `${JSON.stringify({ note, madeOf, ready } satisfies Marker, null, 2)}\n`);
  };
  mark(false);
  progress?.('making the example company', 0, 0, 'repository');
  demoCompany(description, company);
  signal?.throwIfAborted();
  await indexed(demo, today, progress, signal);
  mark(true);
}

/** Beside the data folder and not in it: that one may have to be made with other rights. */
const demoFolder = (): string => `${dataFolder({ kind: 'url', url: '' })}-demo`;

/** null where there is nothing yet. */
function markerOf(folder: string): Marker | null {
  if (!existsSync(folder)) return null;
  try {
    const marker = JSON.parse(readFileSync(join(folder, MARKER), 'utf8')) as Partial<Marker>;
    if (typeof marker.madeOf === 'string') return { note: '', madeOf: marker.madeOf, ready: marker.ready === true };
  } catch {
    // None, or not ours.
  }
  let isEmpty = false;
  try {
    isEmpty = readdirSync(folder).every((name) => name.startsWith(MAKING));
  } catch {
    // A file, or one that may not be read.
  }
  if (isEmpty) return null;
  throw new UsageError(
    `${folder} is not empty, and no demo was made there`,
    'Name a folder of its own with --folder; nothing is removed from others.',
  );
}

async function indexed({ company, data, place }: Demo, now: Date, progress?: Progress, signal?: AbortSignal) {
  const storage = await openStorage(place, migrations);
  try {
    const { db, access, where, version: databaseVersion } = storage;
    await indexOperation.run(
      {
        ...{ db, access, where, databaseVersion, asker: machineOwner, viewer: machineOwner.viewer, dataFolder: data },
        progress: progress ?? (() => {}),
        signal: signal ?? new AbortController().signal,
        now: () => now,
      },
      indexOperation.input.parse({ paths: [company], history: 'on' }),
    );
  } finally {
    await storage.close();
  }
}
