#!/usr/bin/env node
/**
 * Questions as somebody from outside the field asks them (bench/labels/paraphrases.jsonl): is the entry of the glossary met
 * first that code calls so? Needs a build.
 *
 *     node bench/search/paraphrases.mjs [--misses]
 *
 * Written before the ways to say of most entries, without the words by which code calls it. Every second one is kept aside:
 * `--misses` shows those looked at alone.
 */
import path from 'node:path';
import { root } from '../run.mjs';
import { rows } from './rows.mjs';

const dist = process.env.SEARCH_DIST ?? path.join(root, 'dist');
const { Glossary } = await import(path.join(dist, 'search/glossary/glossary.js'));
const { asked } = await import(path.join(dist, 'search/asked.js'));
const { terms } = await import(path.join(dist, 'search/words/split.js'));

const glossary = new Glossary();

/** An answer is met where an entry has all its words: `class_weight`. */
const isRight = (answers, concept) =>
  answers.some((answer) => terms(answer).every((word) => concept.terms.includes(word)));

const sums = {};
for (const { split, ask, answers } of rows(path.join(root, 'bench/labels/paraphrases.jsonl'))) {
  const met = glossary.conceptsOf(asked(ask).words);
  const rank = met.findIndex((concept) => isRight(answers, concept)) + 1;
  sums[split] ??= [];
  sums[split].push(rank);
  if (rank !== 1 && split === 'tune' && process.argv.includes('--misses'))
    process.stdout.write(
      `${rank || 'none'} ${answers.join(' ')}: ${ask}\n${met.map(({ name, strength }) => `    ${strength.toFixed(1)} ${name}\n`).join('')}`,
    );
}
for (const [split, ranks] of Object.entries(sums)) {
  const part = (most) => (ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length).toFixed(2);
  process.stdout.write(`${split}: ${ranks.length} questions, right entry first ${part(1)}, among five ${part(5)}\n`);
}
