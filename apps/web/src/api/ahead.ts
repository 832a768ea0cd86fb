/**
 * What a page will ask for, asked while its own script is still on its way. On a slow line every question that waits for the one
 * before it costs a sixth of a second: who one is and the page's own data come together with the script, instead of after it.
 */
import type { components } from '../generated/api';
import { chosenMunicipality } from './municipality';
import { bodiesQuery, municipalitiesQuery, queryClient, sessionQuery } from './queries';

type Municipality = components['schemas']['Gemeente'];

/** Who looks, and where; null: nobody is known, so that there is nothing to ask on their behalf. */
async function whoLooks(): Promise<{ municipality: Municipality; today: Promise<string> } | null> {
  const municipality = chosenMunicipality((await queryClient.ensureQueryData(municipalitiesQuery)).resultaten);
  if (!municipality) return null;
  const { gemeente, voorbeeld } = municipality;
  const bodies = (): Promise<string> => queryClient.ensureQueryData(bodiesQuery(gemeente)).then(({ op }) => op);
  // A visitor of the worked example sees the bodies, too; elsewhere one must be somebody first.
  const [session, early] = await Promise.all([queryClient.ensureQueryData(sessionQuery(gemeente)), voorbeeld ? bodies() : null]);
  return session ? { municipality, today: early === null ? bodies() : Promise.resolve(early) } : null;
}

let answered: Promise<unknown> = Promise.resolve();

/** Once all that was asked ahead until now is answered, or will not be. */
export const answeredAhead = (): Promise<unknown> => answered;

/**
 * Both give what they asked for, to be waited for.
 * @param ask a refusal or a lost connection is told by the page, which asks for itself
 */
export function askAhead(ask: (municipality: Municipality) => readonly unknown[] = () => [], onceDayIsKnown: (municipality: Municipality, today: string) => readonly unknown[] = () => []): void {
  const asking = whoLooks()
    .then(async (who) => {
      if (!who) return;
      const asked = ask(who.municipality);
      await Promise.all([...asked, ...onceDayIsKnown(who.municipality, await who.today)]);
    })
    .catch(() => {});
  answered = Promise.all([answered, asking]);
}
