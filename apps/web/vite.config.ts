/** apps/web to dist/web, which the api serves. While developing: `npx vite apps/web`, beside a running api on port 3000. */
import { defineConfig } from 'vite';
import { groups } from './chunks.ts';
import { firstPageSize } from './first-page-size.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [firstPageSize()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Nothing inline: the api's Content-Security-Policy allows scripts from itself only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups, includeDependenciesRecursively: false } },
      // "use client" says something to servers that render React; there is none here.
      onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
    },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
});
