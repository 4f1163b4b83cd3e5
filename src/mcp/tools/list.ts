/** Every tool, in the order in which agents see them. A new one is a file beside this one, and a line here. */
import { checkChange } from './check-change.ts';
import { checkCode } from './check-code.ts';
import { findExisting } from './find-existing.ts';
import { getComponent } from './get-component.ts';
import { getExample } from './get-example.ts';
import { getOwner } from './get-owner.ts';
import { recordChoice } from './record-choice.ts';
import type { Tool } from './tool.ts';

export const tools: readonly Tool[] = [
  findExisting,
  checkCode,
  checkChange,
  getComponent,
  getExample,
  getOwner,
  recordChoice,
];
