/** Facts of the classes that are models of one library. */
import type { Found } from '../detector.ts';
import type { Repository } from '../repository.ts';
import { type ModelLibrary, modelLibrary } from './models.ts';

export function* modelFacts(repository: Repository, library: ModelLibrary, role: string): Generator<Found> {
  for (const place of repository.classes.all) {
    const found = modelLibrary(repository.classes, place);
    if (found?.library !== library) continue;
    const { declared, file } = place;
    yield {
      kind: 'model',
      role,
      name: declared.name,
      file: file.path,
      line: declared.line,
      description: declared.doc,
      provides: [{ ecosystem: 'python', name: place.qualified }],
      details: { base: found.base, bases: declared.bases.join(', ') },
    };
  }
}
