/** Did the reader come from another page? Then the new page's heading takes the focus, once. */
let arrived = false;
/** The part of the page that they came for, until it is there. */
let part = location.hash.slice(1);

/** @param hash id of the part that the address names; left out for the page as a whole */
export const noteArrival = (hash = ''): void => {
  arrived = true;
  part = hash;
};

export function takeArrival(): boolean {
  const was = arrived;
  arrived = false;
  return was;
}

export function takeArrivalAt(id: string): boolean {
  if (id !== part) return false;
  part = '';
  return true;
}
