/** Did the reader come from another page? Then the new page's heading takes the focus, once. */
let arrived = false;

export const noteArrival = (): void => {
  arrived = true;
};

export function takeArrival(): boolean {
  const was = arrived;
  arrived = false;
  return was;
}
