/**
 * How accessible Leidraad is, and where it is not. The municipality that uses it answers for its own statement (Besluit digitale toegankelijkheid
 * overheid): this page says what she can build on.
 */
import { useSetting } from '../../api/setting';
import { PageHeading, Section } from '../../components/Page';
import { t } from '../../language/t';

export function AccessibilityPage() {
  const { municipality } = useSetting();
  return (
    <>
      <PageHeading title={t`Toegankelijkheid`} lead={<p>{t`Iedereen die in een overleg zit, moet Leidraad kunnen gebruiken: met muis of toetsenbord, met een schermlezer, op een telefoon en met vergrote letters.`}</p>} />
      <Section title={t`Waaraan Leidraad wil voldoen`} id="norm">
        <p>{t`De norm is WCAG 2.2, niveau A en AA (EN 301 549). Die geldt voor de pagina’s, voor de mails en voor de verslagen als pdf.`}</p>
      </Section>
      <Section title={t`Wat is nagekeken`} id="nagekeken">
        <ul>
          <li>{t`Bij elke wijziging van het programma opent Chromium elke pagina, op een groot scherm en op een telefoon, licht en donker, en zoekt axe naar fouten. Er mag er geen één zijn.`}</li>
          <li>{t`Met Firefox en met WebKit is er in november 2026 met de hand doorheen gelopen. Safari op een echte iPhone is nog niet geprobeerd.`}</li>
          <li>{t`De belangrijkste handelingen worden alleen met het toetsenbord gedaan.`}</li>
          <li>{t`Elke pagina past op een scherm van 320 beeldpunten breed; dat is ook wat u ziet als u 400% vergroot.`}</li>
          <li>{t`Wie beweging uitzet, ziet geen beweging. Alles kan worden afgedrukt.`}</li>
          <li>{t`Elke mail is ook zonder opmaak te lezen. Een verslag als pdf heeft koppen, een leesvolgorde en een taal (PDF/UA).`}</li>
        </ul>
      </Section>
      <Section title={t`Wat nog niet is nagekeken`} id="niet-nagekeken">
        <p>{t`Geen onafhankelijk bureau heeft Leidraad onderzocht, en mensen die dagelijks een schermlezer gebruiken hebben het nog niet getest. Stukken die mensen zelf toevoegen (een pdf of een Word-bestand) kijkt Leidraad niet na.`}</p>
      </Section>
      <Section title={t`In het Engels`} id="engels">
        <p>{t`Onder aan de pagina kiest u Engels. Wat Leidraad zelf op het scherm zegt, is dan Engels. Namen, brieven, hulp, meldingen van de server, de redenen van datums en wat mensen schreven, blijven Nederlands en zijn zo gemarkeerd: een schermlezer spreekt ze op zijn Nederlands uit. Dat kan niet voor een Nederlandse titel midden in de naam van een formulier of een lijst, in een melding die alleen een schermlezer voorleest, of in de naam van het tabblad: daar klinkt hij Engels.`}</p>
      </Section>
      <Section title={t`Loopt u ergens tegenaan?`} id="melden">
        <p>
          {t`Meld het bij de secretaris van uw overleg, of antwoord op een mail van Leidraad: die komt bij de Lokale Educatieve Agenda van ${municipality.naam} terecht. Zeg erbij op welke pagina u was en wat er niet lukte. U kunt elk antwoord en elk akkoord ook per telefoon geven; de secretaris legt het vast.`}
        </p>
      </Section>
    </>
  );
}
