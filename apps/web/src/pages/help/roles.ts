/** The pages of docs/rollen, as they stand there: what is read in the application and on paper is one text. */

const files = import.meta.glob('../../../../../docs/rollen/*.md', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const texts = new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ''), text]));

/** The list of roles: docs/rollen/README.md. */
export const OVERVIEW = texts.get('README')!;

/** Undefined: there is no such role. */
export const textOf = (role: string): string | undefined => (role === 'README' ? undefined : texts.get(role));

export const titleOf = (text: string): string => /^# (.+)$/m.exec(text)![1]!;

export const withoutTitle = (text: string): string => text.replace(/^# .+\n/, '');

/** Where a link between these pages leads in the application; undefined: to a file that is not part of it. */
export const roleOf = (href: string): string | undefined => {
  const role = /^([a-z]+)\.md$/.exec(href)?.[1];
  return role !== undefined && texts.has(role) ? role : undefined;
};
