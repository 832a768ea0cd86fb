/**
 * What a browser should have first, written into the page: its first script by itself (src/api/begin.ts), which as a part of the application's
 * would run when all of that has come; and for it, the files of each page's own script.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;
const PAGE = /'(?<address>\/[^']*)': \(\) => import\('(?<module>[^']+)'\)/g;

/** @param sources the folder of pages.ts. @param entry the name of the first script among the build's inputs */
export const firstOfPage = (sources: string, entry: string): Plugin => ({
  name: 'first-of-page',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      if (!bundle) return html; // while developing
      const chunks = Object.values(bundle).filter((part): part is Chunk => part.type === 'chunk');
      const begin = chunks.find(({ isEntry, name }) => isEntry && name === entry);
      if (!begin) throw new Error(`No script is built from '${entry}'`);
      const there = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => filesOf(bundle, chunk)));
      const pages = Object.fromEntries(
        [...readFileSync(join(sources, 'pages.ts'), 'utf8').matchAll(PAGE)].map(({ groups }) => {
          const module = join(sources, `${groups!['module']}.tsx`);
          const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(module));
          if (!chunk) throw new Error(`No script is built from ${module}`);
          return [groups!['address'], filesOf(bundle, chunk).filter((file) => !there.has(file))];
        }),
      );
      return html
        .replace(new RegExp(`<link rel="modulepreload"[^>]*${begin.fileName}">\\s*`), '')
        .replace('<script type="module"', () => `<script type="application/json" id="pages">${JSON.stringify(pages)}</script>\n    <script type="module" async crossorigin src="/${begin.fileName}"></script>\n    <script type="module"`);
    },
  },
});

/** A chunk, all that it imports, and their styles. */
function filesOf(bundle: Bundle, chunk: Chunk, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
  return [...new Set([chunk.fileName, ...styles, ...chunk.imports.flatMap((name) => (bundle[name]?.type === 'chunk' ? filesOf(bundle, bundle[name], seen) : []))])];
}
