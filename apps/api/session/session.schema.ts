/** Signing in, in the API. */
import { z } from 'zod';
import { GIVEN_OFFICES } from '#identity/permissions';
import { instantOut, mailAddress } from '../http/shapes.js';

const managementName = z.enum(['mensen', 'functies', 'functies-overal', 'structuur-lezen', 'structuur-wijzigen', 'controle', 'controle-uitvoer', 'gegevens', 'instellingen', 'vernietiging', 'fusies']);
export type ManagementName = z.output<typeof managementName>;

export const session = z
  .object({
    persoonId: z.uuid(),
    naam: z.string(),
    functies: z
      .array(z.object({ overleg: z.string(), functies: z.array(z.enum(['voorzitter', 'secretaris', 'notulist', 'lid', ...GIVEN_OFFICES])) }))
      .meta({ description: 'Wat u in elk overleg bent; zolang een overleg geen secretaris heeft, is dat wie voorzit' }),
    beheer: z.array(managementName).meta({ description: 'Wat u voor de gemeente als geheel mag: als beheerder of secretaris, en waar nog geen beheerder is als secretaris in zijn plaats' }),
    aangemeld: z.boolean().meta({ description: 'false: u kijkt in het voorbeeld mee als deze persoon' }),
  })
  .meta({ id: 'Sessie' });
export type SessionView = z.output<typeof session>;

/** Nobody in particular is an answer too: a browser notes a refusal in its console, and a first visit is no fault. */
export const whoAsks = z.object({ sessie: session.nullable().meta({ description: 'null: u bent niet aangemeld, en hebt niet gezegd wie u bent' }) });
export const chooseBody = z.strictObject({ persoonId: z.uuid() });

export const ways = z
  .object({
    code: z.boolean().meta({ description: 'Aanmelden met een code per e-mail' }),
    aanbieders: z.array(z.object({ id: z.string(), naam: z.string() })).meta({ description: 'Aanmelden bij de gemeente of organisatie zelf' }),
  })
  .meta({ id: 'Aanmelden' });

export const askBody = z.strictObject({ email: mailAddress });
export const asked = z.object({ verlooptOp: instantOut.meta({ description: 'Tot dan telt de code, als dit adres hier bekend is' }) });
export const codeBody = z.strictObject({ code: z.string().regex(/^\s*\d{3}\s?\d{3}\s*$/, 'De code is zes cijfers.').overwrite((text) => text.replace(/\s/g, '')) });

export const mine = z.object({
  resultaten: z.array(z.object({ id: z.uuid(), dezeBrowser: z.boolean(), begonnenOp: instantOut, gebruiktOp: instantOut.meta({ description: 'Op vijf minuten nauwkeurig' }), verlooptOp: instantOut })),
  gemeenten: z.array(z.object({ gemeente: z.string(), naam: z.string(), hier: z.boolean() })).meta({ description: 'Waar u met dit mailadres bekend bent' }),
});
