/**
 * The words on screen. They stand in the pages in Dutch, which is what is shown as it stands; who chose English gets what
 * `en/*.json` has for them. A page asks for its words also before it is drawn (tables of words), so all of English is there before any
 * page is read: kept in the browser from when it was chosen. (Waiting for it in a top-level await would cut the first page's script
 * into thirty, for everybody.) Another language begins the application anew.
 */
export type Language = 'nl' | 'en';

const CHOSEN = 'leidraad.taal';
const WORDS = 'leidraad.engels';

const kept = (name: string): string | null => (typeof document === 'undefined' ? null : localStorage.getItem(name));
const words = kept(CHOSEN) === 'en' ? kept(WORDS) : null;
const english = words === null ? null : (JSON.parse(words) as Readonly<Record<string, string>>);

export const language: Language = english === null ? 'nl' : 'en';

/** The `lang` of what is Dutch in whatever language the rest is: what the server says, and what people wrote. A page in Dutch says it once. */
export const DUTCH: 'nl' | undefined = language === 'nl' ? undefined : 'nl';

/** How days, months and numbers of things are written. Amounts of money keep their Dutch notation: one types them that way, too. */
export const LOCALE = language === 'en' ? 'en-GB' : 'nl-NL';

if (typeof document !== 'undefined') document.documentElement.lang = language;

/** t`Nog ${3} dagen`: 'Nog 3 dagen', or what English has for 'Nog {0} dagen'. What has no English yet stays Dutch. */
export function t(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  const template = english?.[keyOf(strings)];
  if (template === undefined) return strings.reduce((text, part, index) => `${text}${String(values[index - 1])}${part}`);
  return template.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));
}

const keyOf = (strings: readonly string[]): string => strings.reduce((key, part, index) => `${key}{${index - 1}}${part}`);

/** Begins the application anew in another language: half-written forms are kept, the page stays the same. */
export async function speak(chosen: Language): Promise<void> {
  if (chosen === 'en') localStorage.setItem(WORDS, await currentWords());
  localStorage.setItem(CHOSEN, chosen);
  location.reload();
}

/** The words that are kept may be those of an earlier release, or be gone. */
export async function followRelease(): Promise<void> {
  if (kept(CHOSEN) !== 'en') return;
  // Without a connection those that are there will do.
  const current = await currentWords().catch(() => words);
  if (current !== words) await speak('en');
}

const currentWords = async (): Promise<string> => JSON.stringify((await import('./en')).ENGLISH);
