/**
 * What was typed and is not saved yet, kept in this browser: of forms until the tab closes, of a record and of minutes (which are
 * written for hours, and without a connection) until they are sent. By municipality and person, and never after signing out.
 */

export interface Store {
  load(): string | null;
  save(text: string | null): void;
}

const FORM = 'leidraad.formulier.';
/** Whatever anybody typed is kept under one of these. */
const TYPED = [FORM, 'leidraad.vastleggen.', 'leidraad.verslag.'];

/** After signing out nothing is kept any more: a page that is going still saves what it holds. */
let closed = false;

/** @param name says of what thing and of whom */
export const keptIn = (storage: Storage, name: string): Store => ({
  load: () => storage.getItem(name),
  save: (text) => {
    if (text === null) storage.removeItem(name);
    else if (!closed) tryTo(() => storage.setItem(name, text));
  },
});

export const formStore = (gemeente: string, personId: string, form: string): Store => keptIn(sessionStorage, `${FORM}${gemeente}.${personId}.${form}`);

/** So many texts of this person stand here unsaved. */
export const unsaved = (personId: string): number => [sessionStorage, localStorage].reduce((sum, storage) => sum + typedIn(storage).filter((name) => isOf(name, personId)).length, 0);

/** Somebody else is signed in in this tab: what was typed before them is not theirs to find. */
export function keepOnly(personId: string): void {
  for (const name of typedIn(sessionStorage)) if (!isOf(name, personId)) sessionStorage.removeItem(name);
}

const SIGNED_OUT = 'leidraad.uitgelogd';

/** Signed out on purpose: in every tab of this browser what was typed goes. */
export function forgetTyped(personId: string): void {
  forgetHere(personId);
  const channel = new BroadcastChannel(SIGNED_OUT);
  channel.postMessage(personId);
  channel.close();
}

/** Signed out in another tab: this one forgets too, and begins anew. */
export function followSignOut(): void {
  new BroadcastChannel(SIGNED_OUT).onmessage = ({ data }) => {
    forgetHere(String(data));
    location.assign('/');
  };
}

function forgetHere(personId: string): void {
  closed = true;
  for (const storage of [sessionStorage, localStorage]) for (const name of typedIn(storage)) if (isOf(name, personId)) storage.removeItem(name);
}

const typedIn = (storage: Storage): string[] => Object.keys(storage).filter((name) => TYPED.some((prefix) => name.startsWith(prefix)));
const isOf = (name: string, personId: string): boolean => name.split('.').includes(personId);

/** A browser that is full or keeps nothing: typing goes on all the same. */
function tryTo(save: () => void): void {
  try {
    save();
  } catch {
    // Nothing to be done about it; the text still stands on the page.
  }
}
