/** Made when it is first asked for, and kept. What formats dates and numbers takes a telephone some milliseconds each, and no page needs it all. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
