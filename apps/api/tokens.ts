/** Names under which Nest finds what is no class. */
export const MAILBOX = Symbol('embedded mailbox');
