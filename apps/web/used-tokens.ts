/**
 * Leaves out the design tokens that nothing in the application refers to. The example theme gives nearly three thousand of them a value, of which
 * a quarter is used; a telephone reads and computes each before it shows anything. Whatever theme is imported, it goes the same way.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse, type Plugin, type Root } from 'postcss';

const { resolve } = createRequire(import.meta.url);
const REFERENCE = /var\(\s*(--[\w-]+)/g;

/** @param folder the application's sources: its styles, what they import, and the scripts that name a token */
export function usedTokens(folder: string): Plugin {
  let used: ReadonlySet<string> | null = null;
  return {
    postcssPlugin: 'used-tokens',
    OnceExit(root) {
      used ??= usedIn(folder);
      const known = used;
      root.walkDecls(/^--/, (declaration) => {
        if (!known.has(declaration.prop)) declaration.remove();
      });
      root.walkRules((rule) => {
        if (rule.nodes.every(({ type }) => type === 'comment')) rule.remove();
      });
    },
  };
}

/** The tokens that a style or a script refers to, and those that their values refer to in turn. */
function usedIn(folder: string): Set<string> {
  const valuesOf = new Map<string, string[]>();
  const used = new Set<string>();
  const use = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    valuesOf.get(name)?.forEach(use);
  };
  const named: string[] = [];
  for (const root of stylesOf(folder)) {
    root.walkDecls(({ prop, value }) => {
      const references = [...value.matchAll(REFERENCE)].map((found) => found[1]!);
      if (prop.startsWith('--')) valuesOf.set(prop, [...(valuesOf.get(prop) ?? []), ...references]);
      else named.push(...references);
    });
  }
  for (const script of filesOf(folder, /\.tsx?$/)) named.push(...(readFileSync(script, 'utf8').match(/--[\w-]+/g) ?? []));
  named.forEach(use);
  return used;
}

/** Every style sheet of the application, and those of packages that these import. */
function stylesOf(folder: string): Root[] {
  const own = filesOf(folder, /\.css$/).map((file) => parse(readFileSync(file, 'utf8'), { from: file }));
  const imported: Root[] = [];
  for (const root of own) {
    root.walkAtRules('import', ({ params }) => {
      const path = /['"](@?[\w-][^'"]*)['"]/.exec(params)?.[1];
      if (path) imported.push(parse(readFileSync(resolve(path), 'utf8')));
    });
  }
  return [...own, ...imported];
}

const filesOf = (folder: string, kind: RegExp): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => kind.test(name)).map((name) => join(folder, name));
