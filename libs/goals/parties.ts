/** Who can be asked about a goal: a party in its text or field. PURE. */

const ROLE = [
  'gemeente', 'college', 'wethouders?', 'schoolbestu(?:ur|ren)', 'bestu(?:ur|ren)', 'onderwijs', 'kinderopvang', 'kinderopvangorganisaties', 'bibliotheek', 'samenwerkingsverband(?:en)?',
  'werkgroep', 'overlegtafel', 'stuurgroep', 'stuurgroepleden', 'regiegroep', 'projectgroep', 'agendacommissie', 'bestuurlijk (?:platform|overleg)', 'besturenoverleg',
  'procesmanager', 'programmamanager', 'secretaris', 'voorzitter', 'jeugdconsulent', 'leerplichtambtenaar', 'ggd', 'jgz', 'mbo', 'swv', 'smw',
].map((role) => `[${role[0]}${role[0]!.toUpperCase()}]${role.slice(1)}`).join('|');
// A name of its own has two capitals, or one inside it (WNT-web, GGD, mboOost). Looked at ahead, so that a word is taken in one way only.
const LETTER = '[\\p{L}&-]';
const NAME = `(?=${LETTER}*?\\p{Lu}${LETTER}*?\\p{Lu}|\\p{Ll}+\\p{Lu})${LETTER}+`;
const PARTY = `(?:[Dd]e |[Hh]et )?(?:${ROLE}|${NAME})(?!${LETTER})`;
const NOT_A_VERB = '(?:wordt|worden|is|zijn|met|het|dat|niet|uit|tot|naast|tegen|rondom|binnen|buiten|tussen|kunnen|moet|moeten|in|voor|van|op|en|of)(?![\\p{L}])';
const PARTIES = `${PARTY}(?:(?:, | en |, en )${PARTY}){0,6}`;
const VERB = `(?!${NOT_A_VERB})[\\p{Ll}]+(?:t|en)(?![\\p{L}])`;
// The subject of a sentence, and what it does; in the passive it undergoes. A moment said first puts the verb before the subject.
const SUBJECT = new RegExp(`(?:^|[.;:] )(${PARTIES}) ${VERB}`, 'u');
const AFTER_MOMENT = new RegExp(`(?:^|[.;:] )(?:In|Eind|Begin|Medio|Vanaf|Voor|Vóór|Uiterlijk|Per|Op) [^,.;]{1,40} ${VERB} (${PARTIES})`, 'u');
const SAID_SO = new RegExp(`(?<![\\p{L}])(?:[Ee]igenaar|[Tt]rekker|[Vv]erantwoordelijke?)(?: is)?:? (${PARTIES})`, 'u');
const BY = new RegExp(`(?<![\\p{L}])door (${PARTY})`, 'u');

// A field that names everybody, which is nobody.
const EVERYBODY = /^(?:wij|we|ons|samen|gezamenlijk|iedereen|allen|allemaal|alle partijen|partijen|(?:de |alle )?(?:lea-?)?partners|het veld)$/u;

/** The party as the text has it; null where nobody in particular is named. `text` as written: capitals tell a name. */
export function partyIn(text: string): string | null {
  for (const pattern of [SUBJECT, AFTER_MOMENT, SAID_SO, BY]) {
    const party = pattern.exec(text)?.[1];
    if (party !== undefined) return party;
  }
  return null;
}

/** A field names a party unless it names everybody. */
export const isParty = (field: string): boolean => !EVERYBODY.test(field.toLowerCase());
