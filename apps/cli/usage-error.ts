/** What was typed on the command line is wrong. One line that says what to type; the command ends with 2 and has started nothing. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
