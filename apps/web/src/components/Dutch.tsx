/** What is Dutch in whatever language the rest is: what the server says, and what people wrote. On a page in Dutch nothing is added. */
import type { ReactNode } from 'react';
import { DUTCH, t } from '../language/t';

/** Some words of a sentence; where an element holds nothing else, it says `lang={DUTCH}` itself. */
export const Dutch = ({ children }: { children: ReactNode }) => (DUTCH ? <span lang={DUTCH}>{children}</span> : children);

/** mixed`Oorzaak: ${cause}`: t`…` around words that are Dutch. Numbers are of no language. */
export function mixed(strings: TemplateStringsArray, ...values: readonly (string | number)[]): ReactNode {
  if (!DUTCH) return t(strings, ...values);
  const parts = t(strings, ...values.map((_, index) => `\0${index}\0`)).split('\0');
  return parts.map((part, index) => (index % 2 === 0 ? part : said(values[Number(part)], index)));
}

const said = (value: string | number | undefined, key: number): ReactNode => (typeof value === 'string' ? <Dutch key={key}>{value}</Dutch> : value);
