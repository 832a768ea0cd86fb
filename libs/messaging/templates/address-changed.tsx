/** To the old address, when somebody gave a person another one: whoever gets the code of a sign-in from then on, it is not this mailbox. */
import { Notice, P } from './blocks.js';
import type { Letter, MailSetting } from './setting.js';

export interface AddressChanged extends MailSetting {
  kind: 'address-changed';
  /** Who changed it; null: nobody in particular. */
  by: string | null;
}

/** The new address stands nowhere in it: this mailbox may not be the person's own any more. */
export const addressChanged = (facts: AddressChanged): Letter => ({
  subject: `Uw mailadres bij ${facts.lea} is gewijzigd`,
  preview: 'Klopt dit niet? Laat het meteen weten.',
  body: (
    <>
      <P>{facts.by === null ? 'Uw mailadres is in Leidraad gewijzigd.' : `${facts.by} heeft uw mailadres in Leidraad gewijzigd.`} Berichten en inlogcodes gaan vanaf nu naar het nieuwe adres, en niet meer naar dit.</P>
      <Notice setting={facts}>
        <strong>Hebt u hier niet om gevraagd?</strong> Antwoord dan op deze mail of bel het secretariaat: wie het nieuwe adres leest, kan inloggen als u.
      </Notice>
      <P>Klopt het? Dan hoeft u niets te doen.</P>
    </>
  ),
});
