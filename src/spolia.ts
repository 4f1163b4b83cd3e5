/** What other programs can use of Spolia: `import { scan } from 'spolia'`. Everything else may change without notice. */
export { UsageError } from './errors.ts';
export type { ScanRequest } from './scan/options.ts';
export type { Out, ReportFormat, ReportOptions } from './scan/report/format.ts';
export { formatById, formats } from './scan/report/formats.ts';
export type {
  CloneClass,
  ClonePair,
  CloneType,
  LeftOut,
  Place,
  RepositoryFacts,
  ScanResult,
  UnitRecord,
} from './scan/result.ts';
export { scan } from './scan/scan.ts';
