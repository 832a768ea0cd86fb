/**
 * What a page will ask for, asked while its own script is still on its way. On a slow line every question that waits for the one
 * before it costs a sixth of a second: who one is and the page's own data come together with the script, instead of after it.
 */
import { chosenMunicipality } from './municipality';
import { bodiesQuery, municipalitiesQuery, queryClient, sessionQuery } from './queries';

/** Who looks, and where; null: nobody is known, so that there is nothing to ask on their behalf. */
async function whoLooks(): Promise<{ gemeente: string; today: Promise<string> } | null> {
  const municipality = chosenMunicipality((await queryClient.ensureQueryData(municipalitiesQuery)).resultaten);
  if (!municipality) return null;
  const { gemeente, voorbeeld } = municipality;
  const bodies = (): Promise<string> => queryClient.ensureQueryData(bodiesQuery(gemeente)).then(({ op }) => op);
  // A visitor of the worked example sees the bodies, too; elsewhere one must be somebody first.
  const [session, early] = await Promise.all([queryClient.ensureQueryData(sessionQuery(gemeente)), voorbeeld ? bodies() : null]);
  return session ? { gemeente, today: early === null ? bodies() : Promise.resolve(early) } : null;
}

/** @param ask a refusal or a lost connection is told by the page, which asks for itself */
export function askAhead(ask: (gemeente: string) => unknown, onceDayIsKnown: (gemeente: string, today: string) => unknown = () => {}): void {
  void whoLooks()
    .then(async (who) => {
      if (!who) return;
      ask(who.gemeente);
      onceDayIsKnown(who.gemeente, await who.today);
    })
    .catch(() => {});
}
