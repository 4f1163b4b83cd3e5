/**
 * How a blob is read depends on its path in two ways: the name may decide on the language, and folders on whether it is
 * a test. Everything else of a path stays outside of analyses, so that a blob is analysed once wherever it lies.
 */
import { isTestPath } from '../engine/units/boilerplate.ts';

export function mannerOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // `.sql.jinja` is SQL; a name without an extension may itself be known (`Jenkinsfile`).
  const parts = name.split('.');
  const ending =
    parts.length === 1 || (parts.length === 2 && parts[0] === '') ? name : `.${parts.slice(1).slice(-2).join('.')}`;
  return isTestPath(path) ? `${ending} test` : ending;
}
