/** Mails about bestuurlijke opdrachten: given to a working group, followed, late, decided. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, Facts, H, Notice, P, Prose } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';
import { day, enumerate, inSentence, startOfSentence } from './words.js';

export interface AssignmentFacts {
  title: string;
  ambition: string;
  group: string;
  issuer: string;
  result: string | null;
  measure: string | null;
  who: string | null;
  means: string | null;
  frame: string | null;
  dueOn: LocalDate | null;
  reportsOn: LocalDate[];
  mandate: string | null;
}

interface OfAssignment extends MailSetting {
  assignment: AssignmentFacts;
}

const Short = ({ assignment: { title, ambition, group, dueOn } }: { assignment: AssignmentFacts }) => (
  <Facts rows={[['Opdracht', title], ['Ambitie', ambition], ['Werkgroep', group], ...(dueOn ? [['Einddatum', day(dueOn)] as const] : [])]} />
);

export interface AssignmentIssued extends OfAssignment {
  kind: 'assignment-issued';
  /** Until when an answer is expected. */
  acceptBy: LocalDate;
  /** Of other ambitions, about the same topics: '‘Minder thuiszitters’ (Passende plek, overlegtafel Passende plek)'. */
  touching: string[];
}

export const assignmentIssued = (facts: AssignmentIssued): Letter => {
  const { title, group, issuer, mandate, ...assignment } = facts.assignment;
  const rows = [
    ['Opdracht', title],
    ['Ambitie', assignment.ambition],
    ['Resultaat', assignment.result],
    ['Waaraan te zien', assignment.measure],
    ['Trekker', assignment.who],
    ['Middelen', assignment.means],
    ['Kader', assignment.frame],
    ['Einddatum', assignment.dueOn && day(assignment.dueOn)],
    ['Tussenstanden', assignment.reportsOn.length > 0 ? assignment.reportsOn.map(day).join('; ') : null],
  ] as const;
  return {
    subject: `Opdracht voor ${inSentence(group)}: ${title}`,
    preview: `Graag laten weten of de werkgroep de opdracht aanvaardt, uiterlijk ${day(facts.acceptBy)}.`,
    body: (
      <>
        <P>{startOfSentence(inSentence(issuer))} heeft deze opdracht gegeven aan {inSentence(group)}.</P>
        <Facts rows={rows.flatMap(([label, text]) => (text ? [[label, text] as const] : []))} />
        {mandate && <><H>Mandaat</H><P>{mandate}</P></>}
        {facts.touching.length > 0 && <><H>Over dezelfde onderwerpen</H><P>Ook deze opdrachten van andere ambities gaan hierover. Stem af met wie daaraan werkt.</P><Bullets tight items={facts.touching} /></>}
        <Notice setting={facts}>Aanvaardt de werkgroep de opdracht? Graag een antwoord <strong>uiterlijk {day(facts.acceptBy)}</strong>. Is er eerst iets te vragen of kan het zo niet, geef de opdracht dan terug met die vraag.</Notice>
        <Button setting={facts}>Opdracht bekijken</Button>
      </>
    ),
  };
};

export interface AssignmentNews extends OfAssignment {
  kind: 'assignment-news';
  about:
    | 'issue-returned' | 'not-issued' | 'accepted' | 'returned-by-group' | 'reported' | 'bottleneck-raised' | 'bottleneck-resolved' | 'proposal-made' | 'proposal-returned' | 'adopted'
    | 'followed-up' | 'discharge-asked' | 'discharged' | 'not-discharged' | 'more-time' | 'stopped';
  /** What somebody wrote with it; null: nothing. */
  text: string | null;
}

/** Title, and what happened. `$issuer`, `$group`: who they are in a sentence. */
const NEWS: Record<AssignmentNews['about'], readonly [title: string, matter: string]> = {
  'issue-returned': ['Opdracht terug met vragen', '$issuer heeft de opdracht niet uitgegeven: er zijn vragen, of de einddatum was intussen voorbij. Pas de opdracht aan en leg haar opnieuw voor.'],
  'not-issued': ['Opdracht wordt niet uitgegeven', '$issuer heeft besloten deze opdracht niet te geven.'],
  accepted: ['Opdracht aanvaard', '$group heeft de opdracht aanvaard en gaat aan de slag.'],
  'returned-by-group': ['Werkgroep geeft opdracht terug', '$group kan de opdracht zo nog niet aanvaarden. Pas haar aan en leg haar opnieuw voor aan $issuer.'],
  reported: ['Tussenstand', '$group laat weten hoe het gaat.'],
  'bottleneck-raised': ['Knelpunt', '$group kan niet verder. Kan een van de eigenaren helpen? Is er na drie weken geen oplossing, dan komt het vanzelf op de agenda.'],
  'bottleneck-resolved': ['Knelpunt opgelost', 'Het knelpunt bij deze opdracht is opgelost.'],
  'proposal-made': ['Voorstel van de werkgroep', '$group heeft een voorstel. Het komt vanzelf op de eerste agenda van $issuer waar het nog op kan.'],
  'proposal-returned': ['Voorstel terug met vragen', '$issuer heeft vragen bij het voorstel. De werkgroep heeft minstens zes weken om een nieuw voorstel te doen.'],
  adopted: ['Voorstel aangenomen', '$issuer heeft het voorstel aangenomen. Is de opdracht klaar, vraag dan decharge.'],
  'followed-up': ['Vervolgopdracht', '$issuer geeft een vervolgopdracht. Het concept staat klaar om in te vullen.'],
  'discharge-asked': ['Decharge gevraagd', '$group vraagt decharge. De vraag komt vanzelf op de eerste agenda van $issuer waar zij nog op kan.'],
  discharged: ['Decharge verleend', '$issuer heeft decharge verleend. De opdracht is klaar; dank voor het werk.'],
  'not-discharged': ['Nog geen decharge', '$issuer verleent nog geen decharge. De vraag komt later vanzelf terug.'],
  'more-time': ['Meer tijd voor de opdracht', '$issuer geeft meer tijd. De nieuwe einddatum staat hieronder.'],
  stopped: ['Opdracht gestopt', '$issuer heeft besloten de opdracht te stoppen. De werkgroep hoeft er niets meer voor te doen.'],
};

const filled = (text: string, { issuer, group }: AssignmentFacts): string =>
  text.replace(/(^|[.?!] )?\$(issuer|group)/g, (_, start: string | undefined, who: string) => `${start ?? ''}${start === undefined ? inSentence(who === 'issuer' ? issuer : group) : startOfSentence(inSentence(who === 'issuer' ? issuer : group))}`);

export const assignmentNews = (facts: AssignmentNews): Letter => {
  const [title, matter] = NEWS[facts.about];
  const said = filled(matter, facts.assignment);
  return {
    subject: `${title}: ${facts.assignment.title}`,
    preview: said,
    body: (
      <>
        <P>{said}</P>
        <Short assignment={facts.assignment} />
        {facts.text && <Notice setting={facts}><Prose text={facts.text} /></Notice>}
        <Button setting={facts}>Opdracht bekijken</Button>
      </>
    ),
  };
};

export interface AssignmentReminder extends OfAssignment {
  kind: 'assignment-reminder';
  about: 'draft' | 'acceptance' | 'report' | 'due-soon' | 'overdue' | 'discharge';
  /** The group itself, or who follows assignments because the group did not answer. */
  level: 'group' | 'manager';
  /** The agreed moment of a report. */
  on: LocalDate | null;
}

const REMINDERS: Record<AssignmentReminder['about'], readonly [title: string, matter: (facts: AssignmentReminder) => string]> = {
  draft: ['Opdracht ligt stil', () => 'Deze opdracht is een concept en is vier weken niet veranderd. Maak haar af en leg haar voor, of trek haar in.'],
  acceptance: ['Antwoord op de opdracht nodig', ({ level }) => (level === 'group' ? 'De werkgroep heeft nog niet laten weten of zij deze opdracht aanvaardt.' : 'De werkgroep heeft deze opdracht nog niet aanvaard, ook niet na een herinnering. Graag even contact.')],
  report: ['Tussenstand nodig', ({ level, on }) => (level === 'group' ? `Voor ${on ? day(on) : 'nu'} is een tussenstand afgesproken. Een paar zinnen zijn genoeg: wat is af, wat komt, en loopt er iets vast?` : `De tussenstand van ${on ? day(on) : 'de werkgroep'} is er nog niet, ook niet na een herinnering. Graag even contact.`)],
  'due-soon': ['Einddatum in zicht', () => 'Over vier weken is de einddatum van deze opdracht. Leg het voorstel op tijd voor, of meld een knelpunt als er meer tijd nodig is.'],
  overdue: ['Einddatum voorbij', () => 'De einddatum van deze opdracht is voorbij en er is geen voorstel. Graag contact met de werkgroep: lukt het nog, of is er meer tijd nodig?'],
  discharge: ['Is de opdracht klaar?', () => 'Over het voorstel is zes weken geleden besloten. Is het werk klaar, vraag dan decharge. Anders komt de vraag over vier weken vanzelf op de agenda.'],
};

export const assignmentReminder = (facts: AssignmentReminder): Letter => {
  const [title, matter] = REMINDERS[facts.about];
  return {
    subject: `${title}: ${facts.assignment.title}`,
    preview: matter(facts),
    body: (
      <>
        <P>{matter(facts)}</P>
        <Short assignment={facts.assignment} />
        <Button setting={facts}>Naar de opdracht</Button>
      </>
    ),
  };
};

export interface AssignmentEscalation extends OfAssignment {
  kind: 'assignment-escalation';
  about: 'draft' | 'acceptance' | 'report' | 'overdue' | 'bottleneck' | 'late-to-body';
  on: LocalDate | null;
  /** The bottleneck in the group's words. */
  text: string | null;
  /** Who was reminded before: the group's chair and secretary, who follows assignments. */
  reminded: string[];
}

const ESCALATIONS: Record<AssignmentEscalation['about'], readonly [title: string, matter: (facts: AssignmentEscalation) => string, asked: string]> = {
  draft: ['Opdracht blijft liggen', () => 'Deze opdracht is al acht weken een concept waar niemand aan werkt.', 'Graag afspreken: maakt iemand haar af, of vervalt zij?'],
  acceptance: ['Opdracht niet aanvaard', () => 'De werkgroep heeft na vier weken niet laten weten of zij deze opdracht aanvaardt.', 'Graag contact met de werkgroep. Blijft een antwoord uit, dan komt de opdracht vanzelf op de agenda.'],
  report: ['Tussenstand ontbreekt', ({ on }) => `De tussenstand van ${on ? day(on) : 'de werkgroep'} is na twee weken nog niet binnen.`, 'Graag navragen hoe het gaat. Daarna kan de tussenstand alsnog worden vastgelegd.'],
  overdue: ['Opdracht te laat', ({ assignment: { dueOn } }) => `De einddatum was ${dueOn ? day(dueOn) : 'al voorbij'} en er is nog geen voorstel.`, 'Graag afspreken wat er nodig is. Zonder voorstel komt de opdracht vanzelf op de agenda.'],
  bottleneck: ['Knelpunt niet opgelost', () => 'Een knelpunt staat drie weken open. Het komt nu op de agenda.', 'Kan het eerder worden opgelost, leg de oplossing dan vast; het punt gaat dan van de agenda af.'],
  'late-to-body': ['Opdracht komt op de agenda', ({ assignment: { issuer } }) => `Deze opdracht komt niet verder. Zij staat nu op de eerste agenda van ${inSentence(issuer)} waar zij nog op kan, met de keuze: een nieuwe termijn, of stoppen.`, 'Komt er voor die tijd toch een voorstel, dan gaat het punt van de agenda af.'],
};

export const assignmentEscalation = (facts: AssignmentEscalation): Letter => {
  const [title, matter, asked] = ESCALATIONS[facts.about];
  return {
    subject: `${title}: ${facts.assignment.title}`,
    preview: matter(facts),
    body: (
      <>
        <P>{matter(facts)}</P>
        <Short assignment={facts.assignment} />
        {facts.text && <Prose text={facts.text} />}
        {facts.reminded.length > 0 && <P>Eerder herinnerd: {enumerate(facts.reminded)}.</P>}
        <Notice setting={facts}>{asked}</Notice>
        <Button setting={facts}>Naar de opdracht</Button>
      </>
    ),
  };
};

export interface ExecutionAgendaReminder extends MailSetting {
  kind: 'execution-agenda-reminder';
  about: 'naming' | 'missed';
  body: string;
  year: string;
  assignments: string[];
}

export const executionAgendaReminder = (facts: ExecutionAgendaReminder): Letter => {
  const naming = facts.about === 'naming';
  const matter = naming
    ? `${startOfSentence(inSentence(facts.body))} heeft een deel van de opdrachten voor schooljaar ${facts.year} gekozen. Welke, is nog niet vastgelegd. Zolang dat zo is, weten werkgroepen niet waar zij aan toe zijn.`
    : `Het schooljaar ${facts.year} is begonnen en er is nog niet gekozen welke opdrachten aan de beurt zijn.`;
  return {
    subject: `${naming ? 'Welke opdrachten zijn gekozen?' : 'Nog geen keuze van opdrachten'} Schooljaar ${facts.year}`,
    preview: matter,
    body: (
      <>
        <P>{matter}</P>
        <P>Op de lijst {facts.assignments.length === 1 ? 'staat' : 'staan'}:</P>
        <Bullets items={facts.assignments} />
        <Button setting={facts}>{naming ? 'Keuze vastleggen' : 'Lijst bekijken'}</Button>
      </>
    ),
  };
};

export interface ExecutionAgendaChosen extends MailSetting {
  kind: 'execution-agenda-chosen';
  body: string;
  year: string;
  chosen: string[];
  passedOver: string[];
}

export const executionAgendaChosen = (facts: ExecutionAgendaChosen): Letter => ({
  subject: `Uitvoeringsagenda ${facts.year}: ${facts.chosen.length === 1 ? '1 opdracht' : `${facts.chosen.length} opdrachten`} gekozen`,
  preview: `${startOfSentence(inSentence(facts.body))} heeft gekozen welke opdrachten aan de beurt zijn.`,
  body: (
    <>
      <P>{startOfSentence(inSentence(facts.body))} heeft gekozen welke opdrachten in schooljaar {facts.year} aan de beurt zijn.</P>
      {facts.chosen.length > 0 ? <><H>Gekozen</H><Bullets items={facts.chosen} /></> : <P>Er is geen opdracht gekozen.</P>}
      {facts.passedOver.length > 0 && <><H>Nu niet</H><Bullets items={facts.passedOver} /><P>Deze staan vanzelf op de lijst voor het volgende schooljaar.</P></>}
      <Button setting={facts}>Uitvoeringsagenda bekijken</Button>
    </>
  ),
});

export interface WorkingGroupNews extends MailSetting {
  kind: 'working-group-news';
  about: 'installed' | 'returned';
  group: string;
  installer: string;
  frame: { name: string; text: string }[];
  mandate: string | null;
}

export const workingGroupNews = (facts: WorkingGroupNews): Letter => {
  const installed = facts.about === 'installed';
  const [group, installer] = [inSentence(facts.group), startOfSentence(inSentence(facts.installer))];
  const matter = installed ? `${installer} heeft ${group} geïnstalleerd. Opdrachten kunnen nu volgen.` : `${installer} heeft vragen voordat ${group} kan worden geïnstalleerd. Pas het kader aan en leg het opnieuw voor.`;
  return {
    subject: installed ? `Geïnstalleerd: ${group}` : `Nog niet geïnstalleerd: ${group}`,
    preview: matter,
    body: (
      <>
        <P>{matter}</P>
        {facts.frame.map(({ name, text }) => <div key={name}><H>{name}</H><Prose text={text} /></div>)}
        {facts.mandate && <><H>Mandaat</H><P>{facts.mandate}</P></>}
        <Button setting={facts}>Werkgroep bekijken</Button>
      </>
    ),
  };
};
