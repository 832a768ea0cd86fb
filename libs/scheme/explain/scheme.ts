/** The whole structure in words, to lay before a secretary (issue 3, point 5). PURE. */
import type { Ambition, Scheme } from '../model.js';
import { bodySections } from './bodies.js';
import { cycleSections } from './cycle.js';
import { provenanceOf } from '../provenance.js';
import { inWords, Teller, type Section } from './text.js';
import { adoption, between, capital, choice, enumeration, sentence } from './words.js';

export function explainScheme(scheme: Scheme): Section[] {
  return [opening(scheme), reading(scheme), partners(scheme), ...ambitions(scheme), ...bodySections(scheme), ...cycleSections(scheme)].filter(({ blocks }) => blocks.length > 0);
}

function opening(scheme: Scheme): Section {
  const { municipality, period, mailbox, holidays } = scheme;
  const free = [
    ...(holidays.meetOnGoodFriday ? [] : ['Goede Vrijdag']),
    ...(holidays.meetOnLiberationDay ? [] : ['Bevrijdingsdag']),
    ...(holidays.meetOnBridgeDays ? [] : ['een losse dag tussen een feestdag en het weekend']),
  ];
  return new Teller(scheme, scheme.title)
    .text(`Dit zijn de afspraken van de gemeente ${municipality.name} en haar partners, ${between(period.from, period.until)}.`, 'title', { path: 'municipality', part: 'gemeente' }, { path: 'period.from', part: 'begin' }, { path: 'period.until', part: 'eind' })
    .text(`Mail van de LEA komt van ${mailbox}.`, 'mailbox')
    .text(`De vakanties zijn die van regio ${holidays.region}.${free.length > 0 ? ` Er wordt niet vergaderd op ${choice(free)}.` : ''}`, 'holidays')
    .list('Waar de partners zich aan houden:', scheme.principles, ({ id, name, meaning }) => [sentence(`${name}: ${meaning}`), `principles.${id}`])
    .list('De LEA zelf wordt vastgesteld door:', scheme.adoption, (one, index) => [sentence(adoption(scheme, one)), `adoption.${index}`])
    .section();
}

function partners(scheme: Scheme): Section {
  const told = new Teller(scheme, 'Wie doen mee').text(`Sectoren: ${enumeration(scheme.sectors.map(({ name }) => name))}.`, ...scheme.sectors.map(({ id }) => `sectors.${id}`));
  for (const sector of scheme.sectors) {
    const own = scheme.partners.filter((partner) => partner.sector === sector.id);
    told.list(`${sector.name}:`, own, ({ id, name }) => [name, `partners.${id}`]);
  }
  return told.section();
}

function ambitions(scheme: Scheme): Section[] {
  const { ambitions: all, words } = scheme;
  const chapter = new Teller(scheme, 'Waar het om gaat').text(`De LEA heeft ${all.length === 1 ? 'één ambitie' : `${all.length} ambities`}.`, { block: 'ambitions' });
  const other = (['ambitions', 'questions'] as const).filter((what) => words[what] !== null && words[what] !== OURS[what]);
  if (other.length > 0) chapter.text(`In het document heten ${enumeration(other.map((what) => `${OURS[what]} ‘${words[what]}’`))}.`, ...other.map((what) => `words.${what}`));
  return [chapter.section(), ...scheme.ambitions.map((ambition) => oneAmbition(scheme, ambition))];
}

const OURS = { ambitions: 'ambities', questions: 'vraagstukken' } as const;

function oneAmbition(scheme: Scheme, { id, name, aim, ownPlan, questions }: Ambition): Section {
  const at = `ambitions.${id}`;
  const told = new Teller(scheme, name, 2).text(sentence(aim), `${at}.aim`, { path: `${at}.name`, part: 'naam' });
  if (ownPlan !== null) told.text(sentence(`Dit volgt een eigen plan: ${ownPlan}`), `${at}.ownPlan`);
  return told.list(`${capital(scheme.words.questions ?? OURS.questions)}:`, questions, (question) => [sentence(question.text), `${at}.questions.${question.id}`]).section();
}

function reading(scheme: Scheme): Section {
  const whole = provenanceOf(scheme, '');
  const nothing = whole ? `Geen haken: dit geldt voor het hele bestand: ${inWords(whole)}` : 'Geen haken: het bestand zegt niet waar dit vandaan komt, of zo werkt Leidraad altijd';
  return new Teller(scheme, 'Hoe u dit leest')
    .text('Tussen vierkante haken staat waar iets vandaan komt. Staat dat achter de kop van een lijst, dan geldt het voor alle regels daaronder.')
    .list('Wat de woorden betekenen:', ['Bron: het staat in het brondocument, op die plaats', 'Aanname: het document laat dit open; dit is de reden van de keuze', 'Verzonnen: bedacht voor het voorbeeld; vervang het door het echte', nothing], (text) => [sentence(text)])
    .section();
}
