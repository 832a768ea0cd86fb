import { officesOf } from '#governance/bodies/members';
import { personName } from '#governance/bodies/people.queries';
import type { Commands } from '#governance/command';
import type { SessionView } from './session.schema.js';

/** @param signedIn false: chosen in the worked example */
export function sessionView(commands: Commands, tenantId: string, personId: string, signedIn: boolean): Promise<SessionView> {
  return commands.read(tenantId, async ({ tx, scheme, today }) => {
    const functies: SessionView['functies'] = [];
    for (const body of scheme.bodies) {
      const offices = await officesOf(tx, body, personId, today);
      if (offices.length > 0) functies.push({ overleg: body.id, functies: offices });
    }
    return { persoonId: personId, naam: (await personName(tx, personId)) ?? '', functies, aangemeld: signedIn };
  });
}
