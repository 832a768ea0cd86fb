/** The whole structure in words, to lay before a secretary (issue 3, point 5). PURE. */
import type { Ambition, Scheme } from '../model.js';
import { bodySections } from './bodies.js';
import { cycleSections } from './cycle.js';
import { provenanceOf } from '../provenance.js';
import { inWords, Teller, type Section } from './text.js';
import { adoption, between, choice, enumeration, sentence } from './words.js';

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
    .text(`Dit zijn de afspraken van de gemeente ${municipality.name} en haar partners, ${between(period.from, period.until)}.`, 'title', 'municipality', 'period.from', 'period.until')
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
  const chapter = new Teller(scheme, 'Waar het om gaat').text(`De LEA heeft ${scheme.ambitions.length === 1 ? 'één ambitie' : `${scheme.ambitions.length} ambities`}.`).section();
  return [chapter, ...scheme.ambitions.map((ambition) => oneAmbition(scheme, ambition))];
}

function oneAmbition(scheme: Scheme, { id, name, aim, ownPlan, questions }: Ambition): Section {
  const at = `ambitions.${id}`;
  const told = new Teller(scheme, name, 2).text(sentence(aim), `${at}.name`, `${at}.aim`);
  if (ownPlan !== null) told.text(sentence(`Dit volgt een eigen plan: ${ownPlan}`), `${at}.ownPlan`);
  return told.list('Vraagstukken:', questions, (question) => [sentence(question.text), `${at}.questions.${question.id}`]).section();
}

function reading(scheme: Scheme): Section {
  const whole = provenanceOf(scheme, '');
  const nothing = whole ? `niets: dit geldt voor het hele bestand: ${inWords(whole)}` : 'niets: zo werkt Leidraad als het bestand er niets over zegt';
  return new Teller(scheme, 'Hoe u dit leest')
    .text('Tussen vierkante haken staat waar iets vandaan komt. Staat dat achter de kop van een lijst, dan geldt het voor alle regels daaronder.')
    .list('Wat de woorden betekenen:', ['bron: het staat in het brondocument, op die plaats', 'gekozen: het document laat dit open; dit is de reden van de keuze', 'verzonnen: bedacht voor het voorbeeld; vervang het door het echte', nothing], (text) => [sentence(text)])
    .section();
}
