import { isKept, managementOf, type Held, type Management } from '#governance/bodies/management';
import { officesIn } from '#governance/bodies/members';
import { personName } from '#governance/bodies/people.queries';
import type { Commands } from '#governance/command';
import { standsOn } from '#governance/municipalities/scheme-history';
import { may, officesBeyond } from '#identity/permissions';
import type { ManagementName, SessionView } from './session.schema.js';

const IN_DUTCH: Readonly<Record<Management, ManagementName>> = {
  'person.add': 'mensen',
  'office.give': 'functies',
  'office.give-everywhere': 'functies-overal',
  'scheme.read': 'structuur-lezen',
  'scheme.change': 'structuur-wijzigen',
  'audit.read': 'controle',
  'audit.export': 'controle-uitvoer',
  'person.export': 'gegevens',
  'settings.read': 'instellingen',
  'partner.merge': 'fusies',
};

/** @param signedIn false: chosen in the worked example */
export function sessionView(commands: Commands, tenantId: string, personId: string, signedIn: boolean): Promise<SessionView> {
  return commands.read(tenantId, async ({ tx, scheme, today }) => {
    const held: Held[] = [];
    for (const body of scheme.bodies) held.push({ body, ...(await officesIn(tx, standsOn(body, today), personId)) });
    const functies = held.filter(({ offices }) => offices.length > 0).map(({ body, offices }) => ({ overleg: body.id, functies: [...offices] }));
    const beheer = managementOf(held, await isKept(tx, today)).map((action) => IN_DUTCH[action]);
    if (held.some((one) => touchesDestruction(one))) beheer.push('vernietiging');
    return { persoonId: personId, naam: (await personName(tx, personId)) ?? '', functies, beheer, aangemeld: signedIn };
  });
}

/** A vernietigingslijst is about the whole municipality. */
const touchesDestruction = (held: Held): boolean => (['destruction.keep', 'destruction.approve'] as const).some((action) => may(officesBeyond(held, action), action).allowed);
