/** A calendar year of the statutory overleg: watching → listing (what is missing is on the secretary's list) → closed. PURE. */
import { check, gaps, openNext, result, statutoryYear } from './statutory-year.setup.js';

const letterOf = gaps((event) => (event.type === 'CHECK_DUE' ? (event.letter ?? 'first') : 'first'));

export const statutoryYearMachine = statutoryYear.createMachine({
  id: 'statutory-year',
  context: ({ input }) => ({ ...input }),
  initial: 'watching',
  states: {
    watching: {
      on: {
        LIST_DUE: { target: 'listing', actions: [check({ again: true, final: false }), letterOf] },
        NEXT_YEAR_DUE: { actions: openNext },
      },
    },
    listing: {
      on: {
        CHECK_DUE: [{ guard: 'writes', actions: [check({ again: true, final: false }), letterOf] }, { actions: check({ again: false, final: false }) }],
        NEXT_YEAR_DUE: { actions: openNext },
        RESULT_DUE: { target: 'closed', actions: [check({ again: false, final: true }), result] },
      },
    },
    closed: { type: 'final' },
  },
});
