/**
 * Where the program of a helping thread or process lies: beside the bundle that asks for it, beside the file that the
 * compiler made, or, where tests run the sources, where the compiler put it, because Node 20 reads no TypeScript.
 *
 * @param from of the module that asks (`import.meta.url`), two folders deep
 * @param folder in which both lie
 */
export function entryFile(from: string, folder: string, name: string): URL {
  if (from.endsWith('.cjs')) return new URL(`./${name}.cjs`, from);
  return new URL(from.endsWith('.ts') ? `../../dist/${folder}/${name}.js` : `./${name}.js`, from);
}
