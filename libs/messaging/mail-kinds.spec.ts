import { renderMail, type MailFacts } from './mail-kinds.js';
import { allSamples, samples } from './mail-samples.spec-support.js';

const text = (facts: MailFacts) => renderMail(facts).text;
const oneSpaced = (facts: MailFacts) => text(facts).replace(/\s+/g, ' ');

describe('every mail', () => {
  it.each(allSamples.map((facts) => [facts.kind, facts] as const))('%s can be read as HTML and as plain text', (_, facts) => {
    const mail = renderMail(facts);
    expect(mail.subject).toMatch(/^\S.{8,178}\S$/);
    expect(mail.html).toMatch(/^<!DOCTYPE html[^>]*><html lang="nl">/);
    expect(mail.html).toContain(facts.mailbox);
    expect(`${mail.html}${mail.text}`).not.toMatch(/undefined|\[object|NaN|>null</);
    expect(mail.text).toMatch(new RegExp(`^Beste ${facts.greeting},\n\n[^]+\n\nMet vriendelijke groet,\n\n${facts.sender.name}\n${facts.sender.role}\n\n`));
    expect(mail.text).not.toMatch(/<\/?[a-z]+[ >]|&[a-z]+;|[^\S\n]\n|\n{3}/i);
    // 46 characters of text per column is the most that a table takes; addresses on the web stay whole.
    expect(mail.text.split('\n').filter((line) => line.length > 100 && !line.includes('https://'))).toEqual([]);
  });

  it('shows markup and line ends from users as they were typed, and keeps a subject on one line', () => {
    const title = 'Besluit <script>alert(1)</script> & "Café"\r\nBcc: iedereen@elders.example';
    const mail = renderMail({ ...samples['late-item-answer'], title, sender: { name: 'Eva\nVos', role: '<b>' } });
    expect(mail.subject).toBe('Staat op de agenda: Besluit <script>alert(1)</script> & "Café" Bcc: iedereen@elders.example');
    expect(mail.html).not.toMatch(/<script|<b>/);
    expect(mail.text).toContain('Eva Vos\n<b>');
  });

  it('links to the web only', () => {
    expect(renderMail({ ...samples.agenda, link: 'javascript:alert(1)' }).html).not.toContain('javascript:');
    expect(text(samples.agenda)).toContain('Agenda en stukken bekijken:\nhttps://leidraad.voorbeeldstad.example/vergaderingen/2021-10-07\n');
  });

  it('carries the colour of the municipality, when it is one', () => {
    expect(renderMail({ ...samples.agenda, colour: '#7a1f4e' }).html).toContain('background-color:#7a1f4e');
    expect(renderMail({ ...samples.agenda, colour: 'red;background:url(x)' }).html).not.toContain('url(x)');
  });

  it('is the same for the same facts', () => expect(renderMail(samples.minutes)).toEqual(renderMail(samples.minutes)));

  it('cuts a title that would fill the whole inbox', () => {
    expect(renderMail({ ...samples['late-item-answer'], title: 'x'.repeat(2000) }).subject).toHaveLength(180);
  });
});

describe('the minutes in the mail', () => {
  it.each([
    ['akkoord', 'Verslag (concept, akkoord voorzitter): Stuurgroep LEA, donderdag 7 oktober 2021', /Concept, akkoord voorzitter\./],
    ['draft', 'Verslag (concept, niet nagekeken): Stuurgroep LEA, donderdag 7 oktober 2021', /Concept, niet nagekeken\. De voorzitter heeft dit concept nog niet gezien/],
    ['decisions-only', 'Besluiten en acties (verslag ontbreekt nog): Stuurgroep LEA, donderdag 7 oktober 2021', /Het verslag ontbreekt nog\./],
  ] as const)('say their status: %s', (status, subject, remark) => {
    expect(renderMail({ ...samples.minutes, status }).subject).toBe(subject);
    expect(oneSpaced({ ...samples.minutes, status })).toMatch(remark);
    expect(oneSpaced({ ...samples.minutes, status })).toContain('Achterban informeren');
  });

  it('say what they follow or replace', () => {
    expect(oneSpaced({ ...samples.minutes, earlier: { status: 'decisions-only', sentOn: '2021-10-21' } })).toContain('volgt op de besluiten- en actielijst van donderdag 21 oktober 2021');
    expect(oneSpaced({ ...samples.minutes, earlier: { status: 'draft', sentOn: '2021-10-21' } })).toContain('vervangt het concept (niet nagekeken) van donderdag 21 oktober 2021');
  });

  it.each([
    ['on the last day', null, 'omdat is afgesproken dat iedereen binnen twee weken bericht heeft.'],
    ['after the list', 'decisions-only', 'omdat u nog geen verslag hebt.'],
    ['in place of a draft that the chair sent back', 'draft', 'omdat u een eerdere tekst hebt, die daarna is aangepast.'],
  ] as const)('say why a draft leaves: %s', (_, before, why) => {
    expect(oneSpaced({ ...samples.minutes, status: 'draft', earlier: before && { status: before, sentOn: '2021-10-21' } })).toContain(`Het gaat nu uit ${why}`);
  });

  it('say what the meeting did with them before they were sent, with the changes that are not in the text', () => {
    const adopted = (changes: 'none' | 'listed', text: string | null) => ({ ...samples.minutes, adoption: { on: '2021-11-18', changes, text } });
    expect(renderMail(adopted('none', null)).subject).toContain('Verslag (vastgesteld):');
    expect(oneSpaced(adopted('none', null))).toContain('op donderdag 18 november 2021 vastgesteld, zonder wijzigingen. Besluiten');
    expect(renderMail(adopted('listed', 'Punt 3.')).subject).toContain('Verslag (vastgesteld met wijzigingen):');
    expect(oneSpaced(adopted('listed', 'Punt 3.'))).toContain('vastgesteld, met wijzigingen. De wijzigingen zijn niet in de tekst verwerkt. Lees de tekst samen met deze wijzigingen: Punt 3.');
    expect(oneSpaced({ ...adopted('listed', null), status: 'decisions-only' })).not.toContain('vastgesteld');
  });

  it('say when they will be adopted', () => expect(oneSpaced(samples.minutes)).toContain('ter vaststelling op de agenda van donderdag 18 november 2021'));
});

describe('minutes that were adopted with changes', () => {
  const adopted = (changes: 'listed' | 'withheld' | 'worked-in', text: string | null) => oneSpaced({ ...samples['minutes-adopted'], adoption: { on: '2021-11-18', changes, text } });

  it('never say that there were none', () => {
    for (const changes of ['listed', 'withheld', 'worked-in'] as const) expect(adopted(changes, null)).toMatch(/is op donderdag 18 november 2021 vastgesteld, met wijzigingen\./);
    expect(adopted('listed', null)).toContain('Welke het zijn, is niet vastgelegd.');
    expect(adopted('withheld', null)).toContain('Welke het zijn, is vertrouwelijk.');
  });

  it('list what is not in the text, and what was worked in', () => {
    expect(adopted('listed', 'Punt 3 vervalt.')).toMatch(/zoals die aan de vergadering is voorgelegd\..*Lees de tekst samen met deze wijzigingen: Punt 3 vervalt\./);
    expect(adopted('worked-in', 'Punt 3 vervalt.')).toMatch(/in de tekst verwerkt\. Het vastgestelde verslag zit bij deze mail\. Dit is gewijzigd: Punt 3 vervalt\./);
  });
});

describe('the agenda in the mail', () => {
  it('says that nobody fixed it, and which papers are still to come', () => {
    expect(renderMail(samples.agenda).subject).toContain('(niet vastgesteld)');
    const agenda = oneSpaced(samples.agenda);
    expect(agenda).toContain('3. Overgang van voorschool naar basisschool 15.40 uur · 30 minuten · ter besluitvorming · Ingrid Bakker (Kern Kinderopvang) Gevraagd besluit: Instemmen');
    expect(agenda).toContain('Cijfers thuiszitters per wijk (volgt)');
    expect(agenda).toContain('later toegevoegd met instemming van de voorzitter');
  });

  it('shows guests what it was given for them and nothing else', () => {
    const guest = text(samples['guest-agenda']);
    expect(guest).toContain('4. Thuiszitters');
    expect(guest).not.toMatch(/voorschool|Nationaal Programma/);
  });

  it.each([
    [false, 'Niet meer op de agenda: ', 'Het agendapunt staat niet meer op de agenda. Komen is niet meer nodig.'],
    [true, 'Uitnodiging ingetrokken: ', 'Die uitnodiging is ingetrokken. Komen is niet meer nodig.'],
  ])('tells guests who need not come why (withdrawn: %s)', (withdrawn, subject, why) => {
    const facts = { ...samples['guest-agenda'], items: [], changed: true, withdrawn };
    expect(renderMail(facts).subject).toContain(subject);
    expect(oneSpaced(facts)).toContain(why);
  });
});

describe('the evaluation of an agreement', () => {
  const evaluation = (more: object) => oneSpaced({ ...samples['agreement-evaluation'], ...more });

  it('is announced with what was agreed and the meetings that come before it', () => {
    expect(renderMail(samples['agreement-evaluation']).subject).toBe('Te evalueren op dinsdag 8 november 2022: Alle voorscholen en basisscholen gebruiken één overdrachtsformulier.');
    expect(evaluation({})).toMatch(/Bij een vve-indicatie hoort een gesprek\..*Tot die dag vergadert het bestuurlijk platform op: .*dinsdag 8 november 2022/);
    expect(evaluation({ meetings: [] })).toContain('Er staat geen vergadering van het bestuurlijk platform gepland voor die dag.');
  });

  it('does not tell by mail what is confidential', () => {
    const mail = renderMail({ ...samples['agreement-evaluation'], text: null });
    expect(`${mail.subject}${mail.text}`).not.toContain('overdrachtsformulier');
    expect(mail.subject).toContain('afspraak van het bestuurlijk platform');
  });

  it('says how late it is', () => {
    expect(evaluation({ moment: 'due' })).toContain('Er is nog geen evaluatie vastgelegd.');
    expect(evaluation({ moment: 'overdue' })).toContain('Dat is twee maanden later nog niet vastgelegd.');
  });
});

describe('the overleg that the law asks for', () => {
  const gaps = (more: object) => oneSpaced({ ...samples['statutory-gaps'], ...more });

  it('is told of while it can be mended: what is missing, what to do, and the meetings that still come', () => {
    expect(renderMail(samples['statutory-gaps']).subject).toBe('Wettelijk overleg 2021: nog 2 punten te doen');
    expect(renderMail({ ...samples['statutory-gaps'], moment: 'december', missing: samples['statutory-gaps'].missing.slice(1) }).subject).toBe('Wettelijk overleg 2021: nog één punt te doen, nog één maand');
    expect(gaps({})).toMatch(/zijn 12 punten op orde.*Wie er nog bij moeten zijn -+ - De Drie Ballonnen was er in 2021 nog niet bij\..*Nog te bespreken -+ - Bevorderen van integratie.*Nog geen afspraak over -+ - Bevorderen van integratie.*het bestuurlijk platform, dinsdag 9 november 2021; agendapunten tot en met dinsdag 19 oktober 2021/);
    expect(gaps({ meetings: [] })).toContain('Er staat dit jaar geen vergadering meer gepland die meetelt.');
    // Before the first meeting nobody was absent.
    expect(gaps({ met: false, inOrder: 0 })).toMatch(/is nog niets op orde.*Wie er nog bij moeten zijn -+ - De Drie Ballonnen \(houders van kinderopvang\) /);
  });

  it('is told of when the year is over, whatever it came to', () => {
    expect(renderMail(samples['statutory-result']).subject).toBe('Wettelijk overleg 2021: op orde');
    const failed = { ...samples['statutory-result'], missing: samples['statutory-gaps'].missing };
    expect(renderMail(failed).subject).toBe('Wettelijk overleg 2021: 2 punten ontbreken');
    expect(oneSpaced(failed)).toMatch(/Wie er niet bij waren -+ - De Drie Ballonnen \(houders van kinderopvang\) Niet besproken.*Achteraf is daar niets meer aan te doen/);
  });
});

describe('other mails', () => {
  it('preview what will leave by itself, when, to how many, and how to stop it', () => {
    const preview = oneSpaced(samples['automatic-mailing-preview']);
    expect(preview).toContain('donderdag 21 oktober 2021 om 09.00 uur');
    expect(preview).toContain('het bestuurlijk platform (12 leden) en de stuurgroep LEA (7 leden)');
    expect(preview).toMatch(/Tegenhouden: dan gaat op hetzelfde moment de besluiten- en actielijst uit.*Niets doen:/);
    const late = oneSpaced({ ...samples['automatic-mailing-preview'], late: true });
    expect(late).toMatch(/kwam na de afgesproken twee weken.*Tegenhouden: dan gaat er nu niets uit\./);
    expect(oneSpaced({ ...samples['automatic-mailing-preview'], status: 'decisions-only', stopped: true })).not.toContain('Tegenhouden');
  });

  it('name no day that has passed', () => {
    expect(oneSpaced({ ...samples['decision-list'], minutesBy: null })).not.toContain('volgt uiterlijk');
    expect(oneSpaced({ ...samples['minutes-due-reminder'], lastDay: null })).toContain('De afgesproken twee weken zijn voorbij.');
    expect(oneSpaced({ ...samples['akkoord-request'], leavesOn: null })).not.toContain('Komt er geen antwoord');
  });

  it('warn that an agenda without akkoord will leave, not that it has left', () => {
    const warning = oneSpaced({ ...samples.escalation, about: 'agenda-not-fixed', leavesOn: '2021-09-27' });
    expect(warning).toContain('Zonder akkoord gaat de agenda op maandag 27 september 2021 toch naar de leden');
    expect(warning).not.toContain('verstuurd');
  });

  it('say of a decision how firm it is, in the words that minutes and pages have', () => {
    expect(oneSpaced(samples['decision-list'])).toContain(samples['decision-list'].decisions[1]!.sentence);
  });

  it('tell a list that is not complete as such, and what is not there as not recorded yet', () => {
    const partial = { ...samples['decision-list'], partial: true, replaces: null, decisions: [], decisionsLeftOut: 0 };
    expect(renderMail(partial).subject).toBe('Besluiten en acties (nog niet volledig): Stuurgroep LEA, donderdag 7 oktober 2021');
    expect(oneSpaced(partial)).toMatch(/Nog niet volledig\. De secretaris heeft nog niet gemeld.*Er zijn nog geen besluiten vastgelegd\./);
    expect(oneSpaced(samples['decision-list'])).toMatch(/Deze lijst is volledig en vervangt die van maandag 11 oktober 2021\..*gereed op maandag 11 oktober 2021.*Gereed uit eerdere vergaderingen.*10-6-2021 Locaties voor de taalklas/);
  });

  it('ask for the record with what members have of it', () => {
    const asked = (list: 'planned' | 'nothing' | 'partial') => oneSpaced({ ...samples['record-reminder'], list });
    expect(asked('planned')).toContain('Is dat aan het eind van maandag 11 oktober 2021 niet gebeurd, dan krijgen zij wat er dan staat, met de opmerking ‘nog niet volledig’.');
    expect(asked('nothing')).toContain('is nog niets vastgelegd: geen besluit en geen actiepunt. De leden hebben daarom geen lijst gekregen.');
    expect(asked('partial')).toContain('De leden hebben gekregen wat er stond');
  });

  it('show with the agenda what earlier meetings agreed on', () => {
    expect(oneSpaced(samples.agenda)).toMatch(/Actiepunten uit eerdere vergaderingen.*9-9-2021 Voorstel voor de verdeling.*donderdag 4 november 2021.*Ook staat er nog één ouder actiepunt open\./);
  });

  it('tell of a move with the old and the new date', () => {
    const { from } = samples.moved;
    expect(renderMail({ ...samples.moved, meeting: { ...samples.moved.meeting, ...from, place: 'Bibliotheek' } }).subject).toMatch(/^Andere plaats: /);
    expect(oneSpaced(samples.moved)).toMatch(/Was donderdag 7 oktober 2021, 15\.30 – 17\.00 uur Wordt donderdag 14 oktober 2021/);
  });

  it('begin a subject as Dutch does', () => {
    expect(renderMail({ ...samples.digest, notices: samples.digest.notices.slice(0, 1) }).subject).toMatch(/^Eén bericht van /);
  });

  it('bundle notices in a digest without their greetings', () => {
    const digest = text(samples.digest);
    expect(digest.match(/^Beste /gm)).toHaveLength(1);
    expect(digest).toContain('Agendapunten kunnen nog worden aangeleverd.');
    expect(digest.match(/Met vriendelijke groet/g)).toHaveLength(1);
  });
});
