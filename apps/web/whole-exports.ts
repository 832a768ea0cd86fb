/**
 * No file of the build exports what it does not have: the bundler has written `export { MeetingPage_exports }` without a word of what that is, and
 * the page stayed empty while the build said that all was well.
 */
import { parseAst, type Plugin } from 'vite';

/** As much of a syntax tree as is looked at here. */
interface Named {
  name: string;
}
interface Statement {
  type: string;
  id?: Named;
  declaration?: Statement | null;
  source?: unknown;
  declarations?: { id: Pattern }[];
  specifiers?: { local: Named }[];
}
type Pattern = Named | { properties?: { value?: Pattern; argument?: Pattern }[]; elements?: (Pattern | null)[]; left?: Pattern; argument?: Pattern };

const namesIn = (pattern: Pattern | null | undefined): string[] => {
  if (!pattern) return [];
  if ('name' in pattern) return [pattern.name];
  const { properties = [], elements = [], left, argument } = pattern;
  return [...properties.flatMap((one) => namesIn(one.value ?? one.argument)), ...elements.flatMap(namesIn), ...namesIn(left), ...namesIn(argument)];
};

const declaredBy = ({ type, id, declaration, declarations = [], specifiers = [] }: Statement): string[] => [
  ...(type === 'ImportDeclaration' ? specifiers.map(({ local }) => local.name) : []),
  ...(id ? [id.name] : []),
  ...declarations.flatMap((one) => namesIn(one.id)),
  ...(declaration ? declaredBy(declaration) : []),
];

/** @returns what a file exports and nobody declares in it */
export function missingIn(code: string): string[] {
  const statements = parseAst(code).body as unknown as Statement[];
  const declared = new Set(statements.flatMap(declaredBy));
  const exported = statements.filter(({ type, source }) => type === 'ExportNamedDeclaration' && !source).flatMap(({ specifiers = [] }) => specifiers.map(({ local }) => local.name));
  return exported.filter((name) => !declared.has(name));
}

export const wholeExports = (): Plugin => ({
  name: 'whole-exports',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const missing = file.type === 'chunk' ? missingIn(file.code) : [];
      if (missing.length > 0) this.error(`${file.fileName} exports what it does not have: ${missing.join(', ')}. Two lazy files probably share a module with a page: give it a place in chunks.ts.`);
    }
  },
});
