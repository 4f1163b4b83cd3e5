/** The portal's pages: `npm run build` puts them into dist/web; `npx vite web` serves them beside `spolia serve`. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SERVER = process.env.SPOLIA_URL ?? 'http://127.0.0.1:7373';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The policy of the pages allows files only.
    assetsInlineLimit: 0,
    // Browsers that know light-dark(): what it would be turned into follows the system and not the switch.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': SERVER, '/auth': SERVER } },
});
