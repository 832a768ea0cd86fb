/**
 * The few blocks that mails are made of: tables, inline styles and fixed width, because Outlook lays out mail with Word. Classes
 * only steer the plain text version (plain-text.ts) and narrow screens.
 */
import type { CSSProperties, ReactNode } from 'react';
import type { MailSetting } from './setting.js';

const FONT = "'Segoe UI', Arial, Helvetica, sans-serif";
const INK = '#1d2733';
const QUIET = '#55616e';
const LINE = '#d9dee4';
const OWN_BLUE = '#1f4e79';
const text: CSSProperties = { fontFamily: FONT, fontSize: '16px', lineHeight: '24px', color: INK };
const cell: CSSProperties = { ...text, padding: '6px 16px 6px 0', verticalAlign: 'top', textAlign: 'left' };

export const colourOf = (setting: Pick<MailSetting, 'colour'>): string => (setting.colour && /^#[0-9a-f]{6}$/i.test(setting.colour) ? setting.colour : OWN_BLUE);

/** A link only where the address is one for the web: facts may hold anything. */
export const webAddress = (url: string | null): string | null => (url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null);

export function Page({ setting, title, preview, children }: { setting: MailSetting; title: string; preview: string; children: ReactNode }) {
  const colour = colourOf(setting);
  return (
    <html lang="nl">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{title}</title>
        <style>{'@media (max-width: 640px) { .page { width: 100% !important } .inner { padding-left: 16px !important; padding-right: 16px !important } }'}</style>
      </head>
      <body style={{ margin: 0, padding: 0, backgroundColor: '#f3f5f7' }}>
        <div className="preview" style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>{preview}</div>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0} style={{ backgroundColor: '#f3f5f7' }}>
          <tbody><tr><td align="center" style={{ padding: '24px 0' }}>
            <table role="presentation" className="page" width={600} cellPadding={0} cellSpacing={0} border={0} style={{ width: '600px', backgroundColor: '#ffffff' }}>
              <tbody>
                <tr className="band"><td className="inner" style={{ ...text, padding: '14px 32px', backgroundColor: colour, color: '#ffffff', fontWeight: 600 }}>{setting.lea}</td></tr>
                <tr><td className="inner" style={{ ...text, padding: '28px 32px 24px' }}>{children}</td></tr>
                <tr><td className="inner footer" style={{ ...text, padding: '16px 32px 20px', borderTop: `1px solid ${LINE}`, fontSize: '13px', lineHeight: '20px', color: QUIET }}>
                  {setting.reason} Een antwoord op deze mail komt aan bij {setting.mailbox}.
                </td></tr>
              </tbody>
            </table>
          </td></tr></tbody>
        </table>
      </body>
    </html>
  );
}

export const P = ({ children }: { children: ReactNode }) => <p style={{ ...text, margin: '0 0 16px' }}>{children}</p>;

export const H = ({ children }: { children: ReactNode }) => <h2 style={{ ...text, margin: '24px 0 8px', fontSize: '18px', fontWeight: 600 }}>{children}</h2>;

/** A line that belongs to the one above it. */
export const Tight = ({ children, strong = false }: { children: ReactNode; strong?: boolean }) => <p className="tight" style={{ ...text, margin: '0 0 2px', fontWeight: strong ? 600 : 400 }}>{children}</p>;

export const Quiet = ({ children }: { children: ReactNode }) => <span style={{ color: QUIET }}>{children}</span>;

/** Text of a person: blank lines part paragraphs, line ends stay. */
export const Prose = ({ text: source }: { text: string }) => source.split('\n\n').map((paragraph, i) => <P key={i}><Lines text={paragraph} /></P>);
export const Lines = ({ text: source }: { text: string }) => source.split('\n').map((line, i) => <span key={i}>{i > 0 && <br />}{line}</span>);

/** What must not be overlooked: a status, a date, a consequence. */
export const Notice = ({ setting, children }: { setting: MailSetting; children: ReactNode }) => (
  <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0} style={{ margin: '0 0 16px' }}>
    <tbody><tr><td style={{ ...text, padding: '12px 16px', backgroundColor: '#f3f5f7', borderLeft: `4px solid ${colourOf(setting)}` }}>{children}</td></tr></tbody>
  </table>
);

/** Label and value, a line each. */
export const Facts = ({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) => (
  <table className="data" cellPadding={0} cellSpacing={0} border={0} style={{ margin: '0 0 16px' }}>
    <tbody>{rows.map(([label, value]) => (
      <tr key={label}><th scope="row" style={{ ...cell, padding: '2px 16px 2px 0', color: QUIET, fontWeight: 400, whiteSpace: 'nowrap' }}>{label}</th><td style={{ ...cell, padding: '2px 0' }}>{value}</td></tr>
    ))}</tbody>
  </table>
);

export const Bullets = ({ items, tight = false }: { items: readonly ReactNode[]; tight?: boolean }) => (
  <ul className={tight ? 'tight' : undefined} style={{ ...text, margin: '0 0 16px', padding: '0 0 0 20px' }}>{items.map((item, i) => <li key={i} style={{ margin: '0 0 4px' }}>{item}</li>)}</ul>
);

/** A thing on a line, what there is to say of it below: where names are too long for a table. */
export const Entries = ({ entries }: { entries: readonly (readonly [what: string, ...more: string[]])[] }) => entries.map(([what, ...more], i) => (
  <div key={i} className="item" style={{ ...text, margin: '0 0 12px' }}><strong>{what}</strong>{more.map((line, j) => <span key={j}><br />{line}</span>)}</div>
));

/** A table of which the first column numbers the rows. */
export function Columns({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly ReactNode[])[] }) {
  const line = { ...cell, borderTop: `1px solid ${LINE}`, fontSize: '15px', lineHeight: '22px' };
  return (
    <table className="rows" width="100%" cellPadding={0} cellSpacing={0} border={0} style={{ margin: '0 0 16px' }}>
      <thead><tr>{heads.map((head) => <th key={head} scope="col" style={{ ...cell, fontSize: '13px', color: QUIET, fontWeight: 400 }}>{head}</th>)}</tr></thead>
      <tbody>{rows.map((row, i) => <tr key={i}>{row.map((value, j) => <td key={j} style={j === 0 ? { ...line, whiteSpace: 'nowrap' } : line}>{value}</td>)}</tr>)}</tbody>
    </table>
  );
}

/** One thing to do, as a button that is a link: nothing changes by opening it. Left out when there is no page. */
export function Button({ setting, children, url = setting.link }: { setting: MailSetting; children: ReactNode; url?: string | null }) {
  const address = webAddress(url);
  if (address === null) return null;
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} border={0} style={{ margin: '0 0 20px' }}>
      <tbody><tr><td style={{ backgroundColor: colourOf(setting), padding: '10px 20px' }}>
        <a className="button" href={address} style={{ ...text, color: '#ffffff', fontWeight: 600, textDecoration: 'none' }}>{children}</a>
      </td></tr></tbody>
    </table>
  );
}

export const Anchor = ({ setting, url, children }: { setting: MailSetting; url: string; children: ReactNode }) => <a href={url} style={{ color: colourOf(setting) }}>{children}</a>;
