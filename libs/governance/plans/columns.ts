/** The scheme's columns of an annual plan: what is written per line, and what each action says. Pure. */

/** Said per action, whatever the scheme calls it. */
const OF_AN_ACTION = /^(nr\.?|actie(s|\(s\))?|partners?|planning|budget)$/i;

/** Columns in which a line has a text of its own: Westland's six; none in Leidschendam-Voorburg, whose table is one of actions. */
export const textColumns = (columns: readonly string[]): string[] => columns.filter((name) => !OF_AN_ACTION.test(name.trim()));
