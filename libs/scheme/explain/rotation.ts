/** The rooster van aftreden in words: who leaves when, who comes, and what if nobody does. PURE. */
import { formatDutchDate } from '#calendar/local-date';
import type { Body, RotationRules, Scheme } from '../model.js';
import { Teller, type Section } from './text.js';
import { enumeration, named, namesOf } from './words.js';

/** Nothing for a body whose seats do not rotate. */
export function rotationSections(scheme: Scheme, body: Body): Section[] {
  const rules = body.rotation;
  if (rules === null) return [];
  const at = `bodies.${body.id}.rotation`;
  const told = new Teller(scheme, `${body.name}: het rooster van aftreden`, 2)
    .text(`${every(rules.everyYears)} treedt een groep af.`, `${at}.everyYears`)
    .text(`Wie komt, zit een termijn van ${years(rules.termYears)}.`, `${at}.termYears`)
    .text(`De wisseling is op ${dayOfYear(rules.changeDay)}.`, `${at}.changeDay`)
    .list('Deze plekken treden samen af, in deze volgorde:', rules.leave, (group, index) => [`${namesOf(body.seats, group)}.`, `${at}.leave.${index}`]);
  if (rules.chairEveryYears !== null) told.text(`${every(rules.chairEveryYears)} kiezen de leden een andere voorzitter.`, `${at}.chairEveryYears`);
  return [
    told
      .text(notices(rules), `${at}.noticeMonths`)
      .text(`Een opvolger wordt benoemd met een besluit van ${named(scheme.bodies, rules.appointedBy)}.`, `${at}.appointedBy`)
      .text(rules.maxTerms === null ? 'Er is geen maximum aan het aantal termijnen.' : `Iemand zit hoogstens ${rules.maxTerms === 1 ? 'één termijn' : `${rules.maxTerms} termijnen`} achter elkaar.`, `${at}.maxTerms`)
      .text(REAPPOINTMENT[rules.reappointment], `${at}.reappointment`)
      .text(WITHOUT_SUCCESSOR[rules.withoutSuccessor], `${at}.withoutSuccessor`)
      .section(),
  ];
}

const REAPPOINTMENT: Record<RotationRules['reappointment'], string> = {
  never: 'Wie aftreedt, komt niet meteen terug.',
  'last-resort': 'Wie aftreedt, komt alleen terug als niemand anders kan: bij voorkeur op een andere plek die vrijkomt, anders op de eigen plek. Dat is een vastgelegd besluit.',
  allowed: 'Wie aftreedt, kan opnieuw worden benoemd.',
};
const WITHOUT_SUCCESSOR: Record<RotationRules['withoutSuccessor'], string> = {
  'carry-over': 'Is er op de dag zelf geen opvolger, dan blijft wie aftreedt zitten tot die er is.',
  vacant: 'Is er op de dag zelf geen opvolger, dan is de plek leeg tot die er is.',
};

function notices({ noticeMonths }: RotationRules): string {
  if (noticeMonths.length === 0) return 'Er gaan vooraf geen berichten uit.';
  return `Wie het aangaat, krijgt bericht ${enumeration(noticeMonths.map(String))} ${noticeMonths.at(-1) === 1 ? 'maand' : 'maanden'} voor de wisseling.`;
}

const every = (count: number): string => (count === 1 ? 'Elk jaar' : `Om de ${years(count)}`);
const years = (count: number): string => `${count} jaar`;
/** '1 augustus'; any year will do that has no 29 February. */
const dayOfYear = (monthDay: string): string => formatDutchDate(`2001-${monthDay}`).split(' ').slice(1, 3).join(' ');
