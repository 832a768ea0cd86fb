/** A hidden page is not painted, and need not be waited for. */
const LONGEST_WAIT_MS = 100;

/** Once what has been done until now is painted: then there is time for what takes longer. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST_WAIT_MS);
  });
