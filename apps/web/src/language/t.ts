/**
 * The words on screen. They stand in the pages in Dutch, which is what is shown as it stands; who chose English gets what
 * `en/*.json` has for them. A page asks for its words also before it is drawn (tables of words), so the language is known before any
 * page is read, and another language begins the application anew.
 */
export type Language = 'nl' | 'en';

const KEPT = 'leidraad.taal';

export const language: Language = typeof document !== 'undefined' && localStorage.getItem(KEPT) === 'en' ? 'en' : 'nl';

const english: Readonly<Record<string, string>> | null = language === 'en' ? (await import('./en')).ENGLISH : null;

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

/** Starts the application anew in another language: half-written forms are kept, the page stays the same. */
export function speak(chosen: Language): void {
  localStorage.setItem(KEPT, chosen);
  location.reload();
}
