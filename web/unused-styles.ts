/** Part of the build: rules of the component library's style sheet for which no script has a class are left out, half of it. */
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

export function unusedStyles(): Plugin {
  return {
    name: 'unused-styles',
    async generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const content = files.flatMap((file) => (file.type === 'chunk' ? [{ raw: file.code, extension: 'js' }] : []));
      for (const file of files) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        const [{ css }] = await new PurgeCSS().purge({
          content,
          css: [{ raw: String(file.source) }],
          // Classes that are put together from parts.
          safelist: [/^mantine-/],
        });
        file.source = css;
      }
    },
  };
}
