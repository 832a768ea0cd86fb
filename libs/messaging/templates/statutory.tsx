/** Mails about the yearly overleg that the law asks for: what is still missing while it can be mended, and what the year came to. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, H, P } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';
import { count, day, inSentence } from './words.js';

/** One thing that the law asks and that is not in order. */
export interface StatutoryGap {
  kind: 'overleg' | 'partij' | 'punt';
  name: string;
  /** It was simply not talked about, nothing was agreed. */
  lacks: ('besproken' | 'afspraak')[];
  /** What else is the matter, and what to do; null: nothing else. */
  todo: string | null;
}

export interface StatutoryGaps extends MailSetting {
  kind: 'statutory-gaps';
  year: number;
  /** `first`: the list begins; then two months are left, and one. */
  moment: 'first' | 'november' | 'december';
  missing: StatutoryGap[];
  /** How many of the things that the law asks are in order. */
  inOrder: number;
  /** A meeting that counts was held this year. */
  met: boolean;
  /** Of the bodies that count, still to come in the year. `itemsDue` null: that day has passed. */
  meetings: { body: string; date: LocalDate; itemsDue: LocalDate | null }[];
}

export const statutoryGaps = (facts: StatutoryGaps): Letter => ({
  subject: `Wettelijk overleg ${facts.year}: nog ${count(facts.missing.length, 'punt', 'punten')} te doen${LEFT[facts.moment]}`,
  preview: facts.missing.map(({ name }) => name).join(' · '),
  body: (
    <>
      <P>De wet vraagt elk kalenderjaar een overleg van gemeente, schoolbesturen en houders van kinderopvang. Voor {facts.year} {inOrder(facts.inOrder)}. {facts.inOrder === 0 ? 'Dit is er nodig:' : 'Dit ontbreekt nog:'}</P>
      <Wanting missing={facts.missing} heads={{ party: 'Wie er nog bij moeten zijn', discussed: 'Nog te bespreken', agreed: 'Nog geen afspraak over', more: 'Verder' }} unmet={!facts.met} />
      <H>Vergaderingen die nog komen</H>
      {facts.meetings.length === 0
        ? <P>Er staat dit jaar geen vergadering meer gepland die meetelt. Plan er een: tot en met 31 december telt zij mee.</P>
        : <Bullets tight items={facts.meetings.map(({ body, date, itemsDue }) => `${inSentence(body)}, ${day(date)}${itemsDue ? `; agendapunten tot en met ${day(itemsDue)}` : '; de agenda is al gesloten'}`)} />}
      <P>Deze punten staan op de takenlijst. Een taak verdwijnt vanzelf zodra het in orde is.</P>
      <Button setting={facts}>Wettelijke toets bekijken</Button>
    </>
  ),
});

const inOrder = (count: number): string => (count === 0 ? 'is nog niets op orde' : count === 1 ? 'is één punt op orde' : `zijn ${count} punten op orde`);

interface Heads { party: string; discussed: string; agreed: string; more: string }

/** By what must be done: a secretary makes an agenda of it. `unmet`: nobody can have been there yet; `past`: what to do no longer helps. */
function Wanting({ missing, heads, unmet = false, past = false }: { missing: readonly StatutoryGap[]; heads: Heads; unmet?: boolean; past?: boolean }) {
  const parties = missing.filter(({ kind }) => kind === 'partij');
  const overleg = missing.filter(({ kind }) => kind === 'overleg');
  const more = missing.filter(({ kind, todo }) => kind === 'punt' && todo !== null);
  const namesOf = (lacks: 'besproken' | 'afspraak'): string[] => missing.filter((one) => one.lacks.includes(lacks)).map(({ name }) => name);
  return (
    <>
      {overleg.map(({ todo }) => <P key="overleg">{past ? 'Het overleg is niet, of niet vaak genoeg, gehouden.' : todo}</P>)}
      <Listed head={heads.party} items={parties.map(({ name, todo }) => (past || unmet ? name : (todo ?? name)))} />
      <Listed head={heads.discussed} items={namesOf('besproken')} />
      <Listed head={heads.agreed} items={namesOf('afspraak')} />
      <Listed head={heads.more} items={more.map(({ name, todo }) => (past ? name : todo!))} />
    </>
  );
}

const Listed = ({ head, items }: { head: string; items: readonly string[] }) => (items.length === 0 ? null : <><H>{head}</H><Bullets tight items={items} /></>);

const LEFT: Record<StatutoryGaps['moment'], string> = { first: '', november: ', nog twee maanden', december: ', nog één maand' };

export interface StatutoryResult extends MailSetting {
  kind: 'statutory-result';
  year: number;
  missing: StatutoryGap[];
  inOrder: number;
}

export const statutoryResult = (facts: StatutoryResult): Letter => ({
  subject: `Wettelijk overleg ${facts.year}: ${facts.missing.length === 0 ? 'op orde' : `${count(facts.missing.length, 'punt ontbreekt', 'punten ontbreken')}`}`,
  preview: facts.missing.length === 0 ? 'Aan alles wat de wet vraagt, is voldaan.' : facts.missing.map(({ name }) => name).join(' · '),
  body: (
    <>
      {facts.missing.length === 0
        ? <P>Het jaar {facts.year} is voorbij. Het overleg is gevoerd zoals de wet vraagt: alle {facts.inOrder} punten zijn op orde, elk met de vergaderingen en afspraken waaruit dat blijkt.</P>
        : (
          <>
            <P>Het jaar {facts.year} is voorbij. Van wat de wet vraagt {inOrder(facts.inOrder)}. Dit is niet gelukt:</P>
            <Wanting missing={facts.missing} heads={{ party: 'Wie er niet bij waren', discussed: 'Niet besproken', agreed: 'Geen afspraak over', more: 'Verder' }} past />
            <P>Achteraf is daar niets meer aan te doen, behalve vastleggen wat wel is gebeurd. Zet deze punten vroeg in dit jaar op een agenda.</P>
          </>
        )}
      <Button setting={facts}>Wettelijke toets bekijken</Button>
    </>
  ),
});
