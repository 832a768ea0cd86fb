/** The whole structure in words, to lay before a secretary (issue 3, point 5). PURE. */
import type { Scheme } from '../model.js';
import { bodySections } from './bodies.js';
import { cycleSections } from './cycle.js';
import { Teller, type Section } from './text.js';
import { between, adoption, enumeration, sentence } from './words.js';

export function explainScheme(scheme: Scheme): Section[] {
  return [opening(scheme), partners(scheme), ambitions(scheme), ...bodySections(scheme), ...cycleSections(scheme), reading(scheme)].filter(({ blocks }) => blocks.length > 0);
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
    .text(`De vakanties zijn die van regio ${holidays.region}.${free.length > 0 ? ` Er wordt niet vergaderd op ${enumeration(free)}.` : ''}`, 'holidays')
    .list('Wat de partners vasthouden:', scheme.principles, ({ id, name, meaning }) => [sentence(`${name}: ${meaning}`), `principles.${id}`])
    .list('De LEA zelf wordt vastgesteld door:', scheme.adoption, (one, index) => [sentence(adoption(scheme, one)), `adoption.${index}`])
    .section();
}

function partners(scheme: Scheme): Section {
  const told = new Teller(scheme, 'Wie doen mee').list('Sectoren:', scheme.sectors, ({ id, name }) => [sentence(name), `sectors.${id}`]);
  for (const sector of scheme.sectors) {
    const own = scheme.partners.filter((partner) => partner.sector === sector.id);
    told.list(`${sector.name}:`, own, ({ id, name }) => [name, `partners.${id}`]);
  }
  return told.section();
}

function ambitions(scheme: Scheme): Section {
  const told = new Teller(scheme, 'Waar het om gaat');
  for (const { id, name, aim, ownPlan, questions } of scheme.ambitions) {
    told.text(sentence(`${name}: ${aim}`), `ambitions.${id}.name`, `ambitions.${id}.aim`);
    if (ownPlan !== null) told.text(sentence(`Dit volgt een eigen plan: ${ownPlan}`), `ambitions.${id}.ownPlan`);
    told.list(`Vraagstukken bij ${name}:`, questions, (question) => [question.text, `ambitions.${id}.questions.${question.id}`]);
  }
  return told.section();
}

function reading(scheme: Scheme): Section {
  return new Teller(scheme, 'Hoe u dit leest')
    .text('Tussen vierkante haken staat waar iets vandaan komt. Geldt het voor een hele lijst, dan staat het bij de laatste regel.')
    .list(null, ['bron: het staat in het brondocument, op die plaats', 'gekozen: het document laat dit open; dit is de reden van de keuze', 'verzonnen: bedacht voor het voorbeeld; vervang het door het echte'], (text) => [sentence(text)])
    .section();
}
