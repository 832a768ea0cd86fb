/**
 * Whoever comes by a letter comes to the municipality that it is from: '/g/zoetermeer/rooster/1' is '/rooster/1' of Zoetermeer. Done before
 * the router looks at the address; one that this server does not have changes nothing (municipality.ts takes the one it has).
 */
import { keepMunicipality } from './municipality';

const [, gemeente, page = '/'] = /^\/g\/([a-z0-9-]+)(\/.*)?$/.exec(location.pathname) ?? [];
if (gemeente !== undefined) {
  keepMunicipality(gemeente);
  history.replaceState(history.state, '', `${ownPath(page)}${location.search}${location.hash}`);
}

/** '//elsewhere' would be another site. */
function ownPath(path: string): string {
  return `/${path.replace(/^[/\\]+/, '')}`;
}
