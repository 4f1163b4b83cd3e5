/** What a licence file grants, by the words that its text is known by. */
import type { Detector, Found } from '../detector.ts';
import type { Repository } from '../repository.ts';

/**
 * Each by a sentence that stands in all its copies, in the order in which they are tried where two begin at one place: texts of
 * the lesser and the Affero licence name the general one as well.
 */
const KNOWN: readonly (readonly [id: string, text: RegExp])[] = [
  ['Apache-2.0', /Apache License,? Version 2\.0/],
  ['MIT', /Permission is hereby granted, free of charge, to any person obtaining a copy/],
  ['BSD', /Redistribution and use in source and binary forms/],
  ['ISC', /Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose with or without fee/],
  ['AGPL-3.0', /GNU AFFERO GENERAL PUBLIC LICENSE Version 3/i],
  ['LGPL-2.1', /GNU LESSER GENERAL PUBLIC LICENSE Version 2\.1/i],
  ['LGPL-3.0', /GNU LESSER GENERAL PUBLIC LICENSE Version 3/i],
  ['GPL-2.0', /GNU GENERAL PUBLIC LICENSE Version 2/i],
  ['GPL-3.0', /GNU GENERAL PUBLIC LICENSE Version 3/i],
  ['MPL-2.0', /Mozilla Public License,? (?:Version 2\.0|v\. 2\.0)/i],
  ['EPL-2.0', /Eclipse Public License - v 2\.0/i],
  ['EPL-1.0', /Eclipse Public License - v 1\.0/i],
  ['BSL-1.0', /Boost Software License - Version 1\.0/i],
  ['CC-BY-4.0', /Attribution 4\.0 International/],
  ['CC0-1.0', /CC0 1\.0 Universal/i],
  ['Unlicense', /This is free and unencumbered software released into the public domain/],
];
/** The text itself stands at the top; below it come those of what is vendored. */
const LOOKED_AT = 20_000;

const FILE = /(?:^|\/)(?:LICEN[CS]E|COPYING)(?:\.(?:txt|md|rst))?$/i;

export const licenceFile: Detector = {
  id: 'licence-file',
  title: 'Licence file',
  reason: 'Under what a package may be used whose manifest does not say so: that of a Go module never does.',
  link: 'https://spdx.org/licenses/',
  looksFor: 'LICENSE, LICENCE and COPYING, by the words of well-known licences; the first of them counts.',
  emits: ['package'],
  ecosystems: ['python', 'npm', 'go', 'maven', 'r'],
  remediation: 'Keep the text of the licence as it is published, in LICENSE at the root or beside the manifest.',
  each: FILE,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(FILE)) {
      const text = repository.text(file);
      if (typeof text !== 'string') {
        yield text;
        continue;
      }
      const name = licenceIn(text);
      if (name !== null) yield { kind: 'package', role: 'licence', name, file: file.path, line: 1 };
    }
  },
};

/** Null for what is the company's own, or written by somebody for this one thing. */
function licenceIn(text: string): string | null {
  // Layout, and the bars of headings, comments and quotations, are everybody's own.
  const words = text.slice(0, LOOKED_AT).replace(/[\s>*#|=_~]+/g, ' ');
  let first: { id: string; at: number } | null = null;
  for (const [id, pattern] of KNOWN) {
    const at = words.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { id, at };
  }
  if (first?.id !== 'BSD') return first?.id ?? null;
  const rest = words.slice(first.at, first.at + 2500);
  if (/All advertising materials/i.test(rest)) return 'BSD-4-Clause';
  return /Neither the name|name of .{0,80} may (?:not )?be used to endorse/i.test(rest)
    ? 'BSD-3-Clause'
    : 'BSD-2-Clause';
}
