/**
 * Why a program cannot start or a command cannot run, for whoever operates it: wrong configuration, port in use, no rights.
 * The message is one English sentence or two that say what to do; it is shown without a stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The database server was started and ended at once: what it keeps its data in may be damaged. */
export class ServerBroken extends StartError {}
