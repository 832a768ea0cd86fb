/** apps/web to dist/web, which the api serves. While developing: `npx vite apps/web`, beside a running api on port 3000. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Nothing inline: the api's Content-Security-Policy allows scripts from itself only.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
});
