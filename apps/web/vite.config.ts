/** apps/web to dist/web, which the api serves. While developing: `npx vite apps/web`, beside a running api on port 3000. */
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { groups } from './chunks.ts';
import { firstOfPage } from './first-of-page.ts';
import { firstPageSize } from './first-page-size.ts';
import { usedTokens } from './used-tokens.ts';
import { wholeExports } from './whole-exports.ts';

export default defineConfig({
  root: import.meta.dirname,
  // Packed once, as small as it can be: the api sends these files as they are.
  plugins: [firstOfPage(join(import.meta.dirname, 'src'), 'begin'), firstPageSize(), wholeExports(), compression({ include: /\.(html|js|css|svg)$/, threshold: 1024, algorithms: [defineAlgorithm('brotliCompress')] })],
  css: { postcss: { plugins: [usedTokens(join(import.meta.dirname, 'src'))] } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Nothing inline: the api's Content-Security-Policy allows scripts from itself only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: join(import.meta.dirname, 'index.html'), begin: join(import.meta.dirname, 'src/api/begin.ts') },
      output: { codeSplitting: { groups, includeDependenciesRecursively: false } },
      // "use client" says something to servers that render React; there is none here.
      onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
    },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
});
