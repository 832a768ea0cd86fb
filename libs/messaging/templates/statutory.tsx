/** Mails about the yearly overleg that the law asks for: what is still missing while it can be mended, and what the year came to. */
import type { LocalDate } from '#calendar/model';
import { Bullets, Button, Columns, H, P } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';
import { count, day, inSentence } from './words.js';

/** One thing that the law asks, and what must still be done for it. */
export interface StatutoryGap {
  name: string;
  todo: string;
}

export interface StatutoryGaps extends MailSetting {
  kind: 'statutory-gaps';
  year: number;
  /** `first`: the list begins; then two months are left, and one. */
  moment: 'first' | 'november' | 'december';
  missing: StatutoryGap[];
  /** How many of the things that the law asks are in order. */
  inOrder: number;
  /** Of the bodies that count, still to come in the year. `itemsDue` null: that day has passed. */
  meetings: { body: string; date: LocalDate; itemsDue: LocalDate | null }[];
}

export const statutoryGaps = (facts: StatutoryGaps): Letter => ({
  subject: `Wettelijk overleg ${facts.year}: nog ${count(facts.missing.length, 'punt', 'punten')} te doen${LEFT[facts.moment]}`,
  preview: facts.missing.map(({ name }) => name).join(' · '),
  body: (
    <>
      <P>De wet vraagt elk kalenderjaar een overleg van gemeente, schoolbesturen en houders van kinderopvang. Voor {facts.year} {facts.inOrder === 1 ? 'is één punt' : `zijn ${facts.inOrder} punten`} op orde. Dit ontbreekt nog:</P>
      <Columns heads={['Wat', 'Wat te doen']} rows={facts.missing.map(({ name, todo }) => [name, todo])} />
      <H>Vergaderingen die nog komen</H>
      {facts.meetings.length === 0
        ? <P>Er staat dit jaar geen vergadering meer gepland die meetelt. Plan er een: tot en met 31 december telt zij mee.</P>
        : <Bullets tight items={facts.meetings.map(({ body, date, itemsDue }) => `${inSentence(body)}, ${day(date)}${itemsDue ? `; agendapunten tot en met ${day(itemsDue)}` : '; de agenda is al gesloten'}`)} />}
      <P>Deze punten staan op de takenlijst. Een taak verdwijnt vanzelf zodra het in orde is.</P>
      <Button setting={facts}>Wettelijke toets bekijken</Button>
    </>
  ),
});

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
            <P>Het jaar {facts.year} is voorbij. Van wat de wet vraagt {facts.inOrder === 1 ? 'is één punt' : `zijn ${facts.inOrder} punten`} op orde. Dit is niet gelukt:</P>
            <Columns heads={['Wat', 'Wat ontbrak']} rows={facts.missing.map(({ name, todo }) => [name, todo])} />
            <P>Achteraf is daar niets meer aan te doen, behalve vastleggen wat wel is gebeurd. Zet deze punten vroeg in dit jaar op een agenda.</P>
          </>
        )}
      <Button setting={facts}>Wettelijke toets bekijken</Button>
    </>
  ),
});
