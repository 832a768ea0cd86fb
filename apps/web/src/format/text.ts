/** Small words that several pages need. */
import { LOCALE, t } from '../language/t';
import { once } from './once';

const NUMBER = once(() => new Intl.NumberFormat(LOCALE));

/** '1 mail', '3 mails' */
export const counted = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${NUMBER().format(count)} ${more}`);

const unit = (of: 'hour' | 'minute'): (() => Intl.NumberFormat) => once(() => new Intl.NumberFormat(LOCALE, { style: 'unit', unit: of, unitDisplay: 'long' }));
const HOURS = unit('hour');
const MINUTES = unit('minute');

/** Whole minutes: '45 minuten', '2 uur', '3 uur en 20 minuten' */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return listed([...(hours > 0 ? [HOURS().format(hours)] : []), ...(rest > 0 || hours === 0 ? [MINUTES().format(rest)] : [])]);
}

/** 'a', 'a en b', 'a, b en c' */
export const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : t`${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`);

/** A name that begins with a capital as it stands within a sentence: 'primair onderwijs'; 'PO-raad' stays. */
export const inSentence = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
