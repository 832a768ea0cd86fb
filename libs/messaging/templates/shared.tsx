/** Blocks that know the words of the LEA: a meeting, agenda items with their papers, decisions, actions. */
import { Anchor, Bullets, Columns, Facts, H, P, Quiet, Tight, webAddress } from './blocks.js';
import type { ActionFacts, AgendaItemFacts, DecisionFacts, EarlierActionFacts, MailSetting, MeetingFacts, Paper } from './setting.js';
import { count, day, hours, PURPOSE, shortDay } from './words.js';

export const MeetingTable = ({ meeting, more = [] }: { meeting: MeetingFacts; more?: readonly (readonly [string, string])[] }) => (
  <Facts rows={[['Overleg', meeting.body], ['Datum', day(meeting.date)], ['Tijd', hours(meeting)], ['Plaats', meeting.place], ...more]} />
);

export const Papers = ({ setting, papers }: { setting: MailSetting; papers: readonly Paper[] }) => <Bullets tight items={papers.map((paper) => paperLine(setting, paper))} />;

function paperLine(setting: MailSetting, paper: Paper) {
  const url = webAddress(paper.url);
  if (paper.attached) return <>{paper.title} <Quiet>(bijlage)</Quiet></>;
  return url ? <Anchor setting={setting} url={url}>{paper.title}</Anchor> : <>{paper.title} <Quiet>(volgt)</Quiet></>;
}

/** An agenda to read: number and title, then time, purpose, question and papers. */
export const AgendaItems = ({ setting, items }: { setting: MailSetting; items: readonly AgendaItemFacts[] }) =>
  items.map((item) => (
    <div key={item.number} className="item" style={{ margin: '0 0 18px' }}>
      <Tight strong>{item.number}. {item.title}</Tight>
      <Tight><Quiet>{details(item).join(' · ')}</Quiet></Tight>
      {item.asked && <Tight>{item.purpose === 'besluitvorming' ? 'Gevraagd besluit' : 'Gevraagd'}: {item.asked}</Tight>}
      {item.papers.length > 0 && <Papers setting={setting} papers={item.papers} />}
    </div>
  ));

function details(item: AgendaItemFacts): string[] {
  return [
    ...(item.startTime ? [`${item.startTime.replace(':', '.')} uur`] : []),
    count(item.minutes, 'minuut', 'minuten'),
    PURPOSE[item.purpose],
    ...(item.presenter ? [item.presenter] : []),
    ...(item.late ? ['later toegevoegd met instemming van de voorzitter'] : []),
  ];
}

/** Besluiten en actiepunten; says so when there are none. */
interface Recorded {
  decisions: readonly DecisionFacts[];
  /** How many decisions these readers do not get: said, so that nobody takes the list for the whole. */
  decisionsLeftOut: number;
  actions: readonly ActionFacts[];
  /** Of earlier meetings: done since readers last had a list. */
  done: readonly EarlierActionFacts[];
  /** More may come: what is not there was not recorded yet. */
  partial?: boolean;
}

export const DecisionsAndActions = ({ decisions, decisionsLeftOut, actions, done, partial = false }: Recorded) => (
  <>
    <H>Besluiten</H>
    {decisions.length === 0 ? decisionsLeftOut === 0 && <P>{partial ? 'Er zijn nog geen besluiten vastgelegd.' : 'Er zijn geen besluiten genomen.'}</P> : <Columns heads={['Nr.', 'Besluit']} rows={decisions.map((d) => [d.number, d.sentence])} />}
    {decisionsLeftOut > 0 && <P>{decisionsLeftOut === 1 ? 'Eén besluit is vertrouwelijk en staat niet in deze mail.' : `${decisionsLeftOut} besluiten zijn vertrouwelijk en staan niet in deze mail.`}</P>}
    <H>Actiepunten</H>
    {actions.length === 0 ? <P>{partial ? 'Er zijn nog geen actiepunten vastgelegd.' : 'Er zijn geen actiepunten afgesproken.'}</P> : <Columns heads={['Nr.', 'Wat', 'Wie', 'Wanneer']} rows={actions.map((a) => [a.number, a.what, a.who, whenOf(a)])} />}
    {done.length > 0 && <><H>Gereed uit eerdere vergaderingen</H><EarlierActions actions={done} /></>}
  </>
);

/** Without numbers: those belong to the list of the meeting that agreed on them. */
export const EarlierActions = ({ actions }: { actions: readonly EarlierActionFacts[] }) => (
  <Columns heads={['Afgesproken', 'Wat', 'Wie', 'Wanneer']} rows={actions.map((a) => [shortDay(a.from), a.what, a.who, whenOf(a)])} />
);

const whenOf = ({ due, doneOn }: Pick<ActionFacts, 'due' | 'doneOn'>): string => (doneOn ? `gereed op ${day(doneOn)}` : due ? day(due) : 'geen datum');
