/** Functions by their decorators, imports resolved: the form in which most orchestrators declare their parts. */
import type { Repository, SourceFile } from '../repository.ts';
import { type Expression, nameIn } from './expression.ts';
import { type PythonFunction, type PythonModule, qualify } from './module.ts';

export interface Decorated {
  file: SourceFile;
  module: PythonModule;
  declared: PythonFunction;
  /** Dotted name of the decorator. */
  by: string;
  keywords: Record<string, Expression>;
  args: Expression[];
}

/** Every function or method with a decorator whose dotted name fits, in order of files. */
export function* decorated(repository: Repository, pattern: RegExp): Generator<Decorated> {
  for (const file of repository.pythonFiles) {
    const module = repository.python(file);
    for (const declared of module.functions) {
      for (const decorator of declared.decorators) {
        const written = nameIn(decorator);
        if (written === null) continue;
        const by = qualify(module, written);
        if (!pattern.test(by)) continue;
        const call = decorator.kind === 'call' ? decorator : { keywords: {}, args: [] };
        yield { file, module, declared, by, keywords: call.keywords, args: call.args };
        break;
      }
    }
  }
}
