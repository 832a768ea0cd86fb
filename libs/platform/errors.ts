/** What can go wrong by what a caller asked; everything else is a defect and becomes a plain Error. */
export type ErrorKind = 'invalid' | 'not-found' | 'conflict' | 'stale' | 'forbidden' | 'reused-key' | 'too-large';

/** One problem with one part of the input. `field` is a path such as `items.2.title`; `message` is Dutch. */
export interface Problem {
  in: 'path' | 'query' | 'body' | 'header' | 'file';
  field: string;
  code: string;
  message: string;
}

/**
 * An expected refusal, with a stable code (`minutes.not-drafted`), a Dutch sentence that says what to do, and details for
 * the log (no personal data). HTTP, CLI and mail each translate it once. Whoever throws it has changed nothing.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    /** Dutch, for the user: what is wrong and what to do. */
    override readonly message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
    this.name = 'DomainError';
  }
}
