/**
 * The schema: every domain's migrations in the one order in which they run. Append only; what was released has run on
 * somebody's data.
 */
import { accessMigrations } from '../access/migrations.ts';
import { componentsMigrations } from '../components/migrations.ts';
import { duplicatesMigrations } from '../duplicates/migrations.ts';
import { foundationsMigrations } from '../foundations/migrations.ts';
import { indexingMigrations } from '../indexing/migrations.ts';
import { jobsMigrations } from '../jobs/migrations.ts';
import { lineageMigrations } from '../lineage/migrations.ts';
import { mineMigrations } from '../mine/migrations.ts';
import { ownersMigrations } from '../ownership/migrations.ts';
import { registryMigrations } from '../registry/migrations.ts';
import { reuseMigrations } from '../reuse/migrations.ts';
import { choicesMigrations } from '../search/choices/migrations.ts';
import { sourcesMigrations } from '../sources/migrations.ts';
import { generationMigrations } from '../storage/generations.ts';
import type { Migration } from '../storage/migrations.ts';
import { stateMigrations } from '../storage/remembered.ts';

export const migrations: readonly Migration[] = [
  generationMigrations[0],
  registryMigrations[0],
  indexingMigrations[0],
  duplicatesMigrations[0],
  componentsMigrations[0],
  ownersMigrations[0],
  lineageMigrations[0],
  reuseMigrations[0],
  foundationsMigrations[0],
  sourcesMigrations[0],
  indexingMigrations[1],
  jobsMigrations[0],
  duplicatesMigrations[1],
  ownersMigrations[1],
  componentsMigrations[1],
  reuseMigrations[1],
  sourcesMigrations[1],
  reuseMigrations[2],
  componentsMigrations[2],
  ownersMigrations[2],
  duplicatesMigrations[2],
  accessMigrations[0],
  registryMigrations[1],
  choicesMigrations[0],
  duplicatesMigrations[3],
  lineageMigrations[1],
  ownersMigrations[3],
  ownersMigrations[4],
  stateMigrations[0],
  mineMigrations[0],
  duplicatesMigrations[4],
  indexingMigrations[2],
  accessMigrations[1],
  reuseMigrations[3],
  ownersMigrations[5],
  lineageMigrations[2],
  componentsMigrations[3],
];
