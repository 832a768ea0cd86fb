/**
 * A page's script, fetched when it is first asked for. Without a connection it waits until there is one, with the page one came from
 * still there: the router would load the application anew, and that takes it away. Where the server does answer, that is right: it
 * has a newer release by then.
 */
import { lazyRouteComponent as lazily } from '@tanstack/react-router';
import { connection } from '../api/connection';

export const lazyRouteComponent: typeof lazily = (importer, exportName) => lazily(() => onceConnected(importer), exportName);

/** A script that is fetched when it is first asked for; without a connection as soon as there is one. */
export const onceConnected = <T>(importer: () => Promise<T>): Promise<T> =>
  importer().catch(async () => {
    await connection.answered();
    await styleAnew();
    return importer();
  });

const failed = new Set<HTMLLinkElement>();
addEventListener('error', ({ target }) => target instanceof HTMLLinkElement && target.rel === 'stylesheet' && failed.add(target), true);

/** The build asks for each stylesheet once, and takes one that did not come for one that did. */
async function styleAnew(): Promise<void> {
  const missing = [...failed];
  failed.clear();
  await Promise.all(
    missing.map((link) => {
      const next = link.cloneNode() as HTMLLinkElement;
      const settled = new Promise<void>((resolve) => (next.onload = next.onerror = () => resolve()));
      link.replaceWith(next);
      return settled;
    }),
  );
}
