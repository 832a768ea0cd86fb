/** Says after a build how much compressed JavaScript the first page needs, and fails when that is more than a slow phone should fetch. */
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Issue 8: at most 200 kB for the first page. */
const LIMIT_KB = 200;

export const firstPageSize = (): Plugin => ({
  name: 'first-page-size',
  generateBundle(_options, bundle) {
    const needed = new Set<string>();
    const take = (name: string): void => {
      const part = bundle[name];
      if (part?.type !== 'chunk' || needed.has(name)) return;
      needed.add(name);
      part.imports.forEach(take);
    };
    for (const [name, part] of Object.entries(bundle)) if (part.type === 'chunk' && part.isEntry) take(name);
    const bytes = [...needed].reduce((sum, name) => sum + gzipSync((bundle[name] as { code: string }).code).length, 0);
    const said = `First page: ${Math.round(bytes / 1000)} kB of compressed JavaScript (at most ${LIMIT_KB} kB)`;
    if (bytes > LIMIT_KB * 1000) this.error(said);
    console.error(said);
  },
});
