import { mailSettings } from './installation.js';

it('tells where mail leaves from, never with what it signs in there', () => {
  const told = mailSettings({ SMTP_URL: 'smtps://lea:geheim@mail.gemeente.example:465', MAIL_FROM: 'LEA <lea@gemeente.example>' });
  expect(told).toEqual({ server: 'mail.gemeente.example:465', from: 'LEA <lea@gemeente.example>' });
  expect(JSON.stringify(told)).not.toContain('geheim');
  expect(mailSettings({})).toBeUndefined();
});
