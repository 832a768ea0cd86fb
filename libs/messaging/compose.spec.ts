import PostalMime from 'postal-mime';
import { addressed, compose, messageIdOf, type MailContent } from './compose.js';

const pdf = Buffer.from('%PDF-1.7 '.repeat(20_000));
const content: MailContent = {
  id: '6a2d0b52-7a1f-5f7e-a0cb-6d8c0b6f3d11',
  from: { name: 'LEA Zoetermeer', email: 'lea@zoetermeer.example' },
  replyTo: { name: 'LEA Zoetermeer', email: 'lea@zoetermeer.example' },
  subject: 'Verslag stuurgroep – “één” €',
  text: 'Beste leden,\n\nHet verslag — met € en é — zit in de bijlage.\n.\nEen regel met alleen een punt.',
  html: '<!DOCTYPE html><html lang="nl"><body><p>Het verslag — met € en é</p></body></html>',
  date: '2021-10-15T07:00:00.000Z',
  calendar: { method: 'REQUEST', text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n' },
  attachments: [{ filename: 'Verslag stuurgroep 7 oktober – één.pdf', contentType: 'application/pdf', content: pdf }],
};
const anja = { name: 'Anja Vós', email: 'a.vos@school.example' };

describe('a composed mail', () => {
  it('reads back as it was written: plain text, HTML, calendar part and PDF', async () => {
    const mail = await PostalMime.parse(addressed(await compose(content), anja, '<d1@zoetermeer.example>'));
    expect(mail.subject).toBe(content.subject);
    expect(mail.from).toMatchObject({ name: 'LEA Zoetermeer', address: 'lea@zoetermeer.example' });
    expect(mail.replyTo).toMatchObject([{ address: 'lea@zoetermeer.example' }]);
    expect(mail.to).toMatchObject([{ name: 'Anja Vós', address: 'a.vos@school.example' }]);
    expect(mail.messageId).toBe('<d1@zoetermeer.example>');
    expect(mail.date).toBe('2021-10-15T07:00:00.000Z');
    expect(mail.headers.filter((h) => h.key === 'message-id' || h.key === 'to')).toHaveLength(2);
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    expect(mail.text?.trim()).toBe(content.text);
    expect(mail.html).toContain('met € en é');
    const file = mail.attachments.find((a) => a.mimeType === 'application/pdf')!;
    expect(file.filename).toBe('Verslag stuurgroep 7 oktober – één.pdf');
    expect(Buffer.from(file.content as ArrayBuffer).equals(pdf)).toBe(true);
  });

  it('offers the calendar part as an alternative that names its method, as Outlook wants it', async () => {
    const source = (await compose(content)).source.toString('latin1');
    expect(source).toMatch(/multipart\/alternative/);
    expect(source).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
    const mail = await PostalMime.parse(source);
    expect(mail.attachments.find((a) => a.mimeType === 'text/calendar')?.method).toBe('REQUEST');
  });

  it('is the same when it is built again, for a resend after a crash', async () => {
    expect((await compose(content)).source.equals((await compose(content)).source)).toBe(true);
  });

  it('lets nothing from a title, a name or a file name become a header', async () => {
    const evil = 'Besluit\r\nBcc: iedereen@elders.example';
    const composed = await compose({ ...content, subject: evil, attachments: [{ ...content.attachments[0]!, filename: `${evil}.pdf` }] });
    const mail = await PostalMime.parse(addressed(composed, { name: evil, email: anja.email }, '<d1@zoetermeer.example>'));
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers.map((h) => h.key)).not.toContain('bcc');
    expect(mail.subject).toBe('Besluit Bcc: iedereen@elders.example');
    expect(mail.to).toEqual([expect.objectContaining({ name: 'Besluit Bcc: iedereen@elders.example', address: anja.email })]);
  });

  it('has a Message-ID that follows from the delivery', () => expect(messageIdOf('d1', 'lea@zoetermeer.example')).toBe('<d1@zoetermeer.example>'));
});
