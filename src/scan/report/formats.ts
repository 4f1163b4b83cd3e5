/** The registry of report formats: each stands here once. */
import { classes } from './classes.ts';
import type { ReportFormat } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pairs } from './pairs.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';
import { units } from './units.ts';

export const formats: readonly ReportFormat[] = [text, html, markdown, sarif, json, pairs, classes, units];

export function formatById(id: string): ReportFormat | undefined {
  return formats.find((format) => format.id === id);
}
