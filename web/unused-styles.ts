/**
 * Part of the build: what the component library's style sheet says of components that no page has is left out, two fifths
 * of it. Its classes are hashes, which scripts have whole or not at all.
 */
import postcss from 'postcss';
import type { Plugin } from 'vite';

const LIBRARY_CLASS = /\.(m_[0-9a-f]+)/g;

export function unusedStyles(): Plugin {
  return {
    name: 'unused-styles',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const code = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
      const used = new Set(code.match(/\bm_[0-9a-f]+\b/g));
      for (const file of files) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        const sheet = postcss.parse(String(file.source));
        sheet.walkRules((rule) => {
          rule.selectors = rule.selectors.filter((selector) =>
            [...selector.matchAll(LIBRARY_CLASS)].every(([, name]) => used.has(name)),
          );
          if (rule.selectors.join() === '') rule.remove();
        });
        file.source = sheet.toString();
      }
    },
  };
}
