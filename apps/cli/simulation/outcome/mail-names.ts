/** What a mail is called on paper. The keys are the ledger's and the file's. */
import type { MailKind } from '#messaging/mail-kinds';

const NAMES: Readonly<Record<MailKind, string>> = {
  invitation: 'Uitnodiging',
  moved: 'Vergadering verplaatst',
  cancelled: 'Vergadering gaat niet door',
  'meeting-short': 'Te weinig vergaderingen in het schooljaar',
  'call-for-items': 'Oproep voor agendapunten',
  'items-reminder': 'Herinnering aan de oproep',
  'papers-reminder': 'Stukken ontbreken nog',
  'late-item-request': 'Mag dit nog op de agenda?',
  'late-item-answer': 'Antwoord over een laat agendapunt',
  'agenda-draft-reminder': 'Herinnering: conceptagenda opstellen',
  'agenda-approval-request': 'Akkoord gevraagd op de agenda',
  'agenda-approval-reminder': 'Herinnering: akkoord op de agenda',
  'agenda-returned': 'Agenda aanpassen',
  agenda: 'Agenda met stukken',
  'agenda-changed': 'Gewijzigde agenda',
  'guest-agenda': 'Agendapunt voor een gast',
  'papers-added': 'Nagekomen stuk',
  'decision-list': 'Besluiten- en actielijst',
  'record-reminder': 'Herinnering: besluiten en acties vastleggen',
  'minutes-due-reminder': 'Herinnering: verslag of akkoord',
  'review-request': 'Conceptverslag nakijken',
  'akkoord-request': 'Akkoord gevraagd op het verslag',
  'akkoord-withheld': 'Verslag aanpassen, geen akkoord',
  'correction-request': 'Verslag aanpassen na vaststelling',
  minutes: 'Verslag, of wat ervoor in de plaats komt',
  'minutes-adopted': 'Vastgesteld verslag',
  'automatic-mailing-preview': 'Aankondiging van wat vanzelf uitgaat',
  escalation: 'Melding aan de voorzitter',
  'follow-up': 'Voorbehoud achterban',
  digest: 'Dagoverzicht',
};

export const mailName = (kind: string): string => (NAMES as Readonly<Record<string, string>>)[kind] ?? kind;
