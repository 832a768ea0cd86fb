/** To somebody who is to begin with Leidraad: what they are here, and how one gets in. */
import { Button, P } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';

export interface Welcome extends MailSetting {
  kind: 'welcome';
  /** Who invites. */
  by: string;
  /** 'Secretaris LEA van het bestuurlijk platform' */
  seats: readonly string[];
  /** Prepares meetings: there is something to do at once. */
  secretary: boolean;
}

export const welcome = (facts: Welcome): Letter => ({
  subject: `Welkom bij Leidraad: ${facts.lea}`,
  preview: `${facts.by} nodigt u uit.`,
  body: (
    <>
      <P>{facts.by} nodigt u uit om met Leidraad te werken. Daarin staan de vergaderingen, stukken, besluiten en verslagen van {facts.lea}.</P>
      {facts.seats.length > 0 && <P>Uw plek: {facts.seats.join('; ')}.</P>}
      <P>Zo komt u binnen: open Leidraad, vul het mailadres in waarop u deze mail krijgt, en typ de code die u dan per mail ontvangt. Een wachtwoord is er niet.</P>
      <Button setting={facts}>Open Leidraad</Button>
      {facts.secretary && <P>Op de pagina Vandaag staat wat u het eerst doet: nalezen wat er is afgesproken, kijken wie waar zit, en het eerste schooljaar plannen.</P>}
    </>
  ),
});
