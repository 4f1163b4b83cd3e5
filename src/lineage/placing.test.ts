/** Where insertions go in copies that went their own way around them. */
import { expect, it } from 'vitest';
import { codeOf } from './code.ts';
import { differences } from './difference.ts';
import { Fitting } from './fit.ts';
import { Lexicon } from './lexicon.ts';

/** The copy after the first place of the change, or why it does not fit. */
function fixed(before: string[], after: string[], copy: string[]): string[] | string {
  const numbers = new Lexicon();
  const [a, b, c] = [before, after, copy].map((lines) => codeOf(lines, 'python', numbers));
  const fit = new Fitting(a, c).fit(b, differences(a.saidAs, b.saidAs)[0]);
  if (!fit.fits) return fit.because;
  const { from, to, lines } = fit.replacement;
  return [...copy.slice(0, from), ...lines, ...copy.slice(to)];
}

const KEPT = ['def keep(trainer):', '    trainer.kept = {', "        'logger': trainer.logger,"];

it('puts an entry of a list beside the one that follows it, whatever came before', () => {
  const before = [...KEPT.slice(0, 2), "        'find': trainer.find,", "        'steps': trainer.steps,", '    }'];
  const after = [...before.slice(0, 3), "        'epoch': trainer.epoch,", ...before.slice(3)];
  const copy = [...KEPT, "        'steps': trainer.steps,", "        'more': trainer.more,", '    }'];
  expect(fixed(before, after, copy)).toEqual([...KEPT, "        'epoch': trainer.epoch,", ...copy.slice(3)]);
});

it('does not take a line of the same shape that both had before for the new one', () => {
  const before = ['def log(self, params):', '    params = self.convert(params)', '    self.experiment.put(params)'];
  const after = [...before.slice(0, 2), '    params = self.flatten(params)', before[2]];
  const copy = [...before.slice(0, 2), '    self.experiment.config.update(params, force=True)'];
  expect(fixed(before, after, copy)).toEqual([...copy.slice(0, 2), '    params = self.flatten(params)', copy[2]]);
  const has = [...copy.slice(0, 2), '    params = self.flat(params)', copy[2]];
  expect(fixed(before, after, has)).toBe('present');
});

it('sets another attribute at the end of a constructor', () => {
  const before = ['def __init__(self, beta, sigmas=False):', '    self.beta = beta', '    self.scaled = False'];
  const after = [...before, '    self.sigmas = sigmas'];
  const copy = ['def __init__(self, beta, sigmas=False):', '    self.beta = beta', '    self.order = self.list(beta)'];
  expect(fixed(before, after, copy)).toEqual([...copy, '    self.sigmas = sigmas']);
});
