/**
 * The portal's pages: `npm run build` puts them into dist/web, and what renders their first views into dist/first-view
 * (`--ssr`); `npx vite web` serves them beside `spolia serve`.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { themeStyles } from './theme-styles.ts';
import { unusedStyles } from './unused-styles.ts';

const SERVER = process.env.SPOLIA_URL ?? 'http://127.0.0.1:7373';

export default defineConfig(({ command, isSsrBuild }) => {
  // Whoever runs it, tests too: React has a second, slow form for those who work on a page.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root: import.meta.dirname,
    plugins: [react(), themeStyles(), unusedStyles()],
    build: {
      outDir: isSsrBuild ? '../dist/first-view' : '../dist/web',
      emptyOutDir: true,
      // Read by the server (src/server/page-files.ts).
      manifest: !isSsrBuild,
      // The policy of the pages allows files only.
      assetsInlineLimit: 0,
      // Browsers that know light-dark(): what it would be turned into follows the system and not the switch.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: { polyfill: false },
      // Packages in one file: asking for each of thirty small ones takes a browser longer than what a page spares.
      rolldownOptions: {
        checks: { pluginTimings: false },
        ...(!isSsrBuild && {
          output: { codeSplitting: { groups: [{ name: 'packages', test: /node_modules.*\.m?js$/ }] } },
        }),
      },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
    },
    // The server needs no package for it, and what people read is made by React as it is for them.
    ssr: { noExternal: true },
    ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
    server: { proxy: { '/api': SERVER, '/auth': SERVER } },
  };
});
