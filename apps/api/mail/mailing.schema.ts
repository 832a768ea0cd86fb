/** Mailings in the API. */
import { z } from 'zod';
import type { DeliveryState, MailingSummary, StoredDelivery } from '#messaging/ledger.queries';
import type { Repair } from '#messaging/repairs';
import { instantOut } from '../http/shapes.js';

const STATES = { queued: 'wacht', sending: 'onderweg', accepted: 'aangekomen', bounced: 'geweigerd', failed: 'mislukt', unknown: 'onbekend', digested: 'in-dagoverzicht' } as const satisfies Record<DeliveryState, string>;
export const state = z.enum(Object.values(STATES));
export const stateOf = (one: DeliveryState): z.output<typeof state> => STATES[one];

const mailing = z
  .object({
    id: z.uuid(),
    soort: z.string(),
    onderwerp: z.string(),
    gemaaktOp: instantOut,
    overleg: z.string().nullable(),
    vergaderingId: z.uuid().nullable(),
    bezorging: z.array(z.object({ status: state, aantal: z.int() })),
  })
  .meta({ id: 'Mailing' });

export const list = z.object({ resultaten: z.array(mailing), volgende: z.string().nullable() });

export const detail = mailing
  .extend({
    tekst: z.string().nullable().meta({ description: 'Leeg bij een dagoverzicht met berichten van overleggen waarvan u geen voorzitter of secretaris bent' }),
    html: z.string().nullable(),
    bijlagen: z.array(z.object({ bestandsnaam: z.string(), mediatype: z.string() })),
    bezorgingen: z.array(
      z.object({
        id: z.uuid(),
        persoonId: z.uuid().nullable(),
        naam: z.string(),
        email: z.string().nullable().meta({ description: 'Alleen van wie u het adres mag wijzigen, van uzelf en van een gast; anders leeg' }),
        status: state,
        pogingen: z.int(),
        volgendePoging: instantOut.nullable(),
        aangekomenOp: instantOut.nullable(),
        antwoord: z.string().nullable(),
        mogelijk: z.array(z.enum(['herzending', 'terugmelding'])).meta({ description: 'Wat u er nu aan kunt doen: paden onder de bezorging' }),
        kopieVan: z.uuid().nullable().meta({ description: 'De bezorging die met deze nog eens is verstuurd' }),
      }),
    ),
  })
  .meta({ id: 'MailingVolledig' });

export const mailingView = ({ id, kind, subject, createdAt, about, states }: MailingSummary): z.output<typeof mailing> => ({
  id,
  soort: kind,
  onderwerp: subject,
  gemaaktOp: createdAt,
  overleg: about['bodyId'] ?? null,
  vergaderingId: about['meetingId'] ?? null,
  bezorging: (Object.entries(states) as [DeliveryState, number][]).map(([one, aantal]) => ({ status: stateOf(one), aantal })),
});

const REPAIRS = { again: 'herzending', 'came-back': 'terugmelding' } as const satisfies Record<Repair, string>;

/** `open`: the reader may see the address; else only the code of what the mail server said: it repeats addresses in many ways. */
export const deliveryView = ({ id, personId, name, email, state, attempts, nextAttemptAt, acceptedAt, lastResponse, copyOf }: StoredDelivery, { open, repairs }: { open: boolean; repairs: readonly Repair[] }): z.output<typeof detail>['bezorgingen'][number] => ({
  id,
  persoonId: personId,
  naam: name,
  email: open ? email : null,
  status: stateOf(state),
  pogingen: attempts,
  volgendePoging: nextAttemptAt,
  aangekomenOp: acceptedAt,
  antwoord: open || lastResponse === null ? lastResponse : (/^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(lastResponse)?.[0] ?? null),
  mogelijk: repairs.map((one) => REPAIRS[one]),
  kopieVan: copyOf,
});
