/** What can be said of a goal, in the order in which to mend it, with the advice that a reader gets (Dutch). PURE. */

export const ADVICE = {
  activity: 'Dit zegt wat u gaat doen, niet wat daarna anders is. Schrijf op wat kinderen, ouders of scholen ervan merken. De activiteit hoort in het jaarplan.',
  wish: 'Dit is een algemene wens: achteraf kan niemand zeggen of hij is uitgekomen. Noem voor wie er wat verandert, en waaraan u dat ziet.',
  'no-indicator': 'Er staat niet bij waaraan u het resultaat afleest. Noem iets dat te tellen of op te zoeken is, bijvoorbeeld een aantal of een percentage.',
  'no-unit': 'Er staat niet bij waarin u telt. Noem de eenheid, bijvoorbeeld kinderen, procent of dagen.',
  'no-baseline': 'De huidige situatie ontbreekt. Noem het cijfer van nu, met het jaar erbij.',
  'no-target': 'Het te bereiken resultaat ontbreekt. Noem het cijfer dat u wilt halen.',
  'no-direction': 'Er staat niet bij of het cijfer omhoog of omlaag moet.',
  'against-direction': 'Het te bereiken resultaat ligt de verkeerde kant op: kijk nog eens naar de huidige situatie, het resultaat en de richting.',
  'no-date': 'Er staat niet bij wanneer het doel bereikt moet zijn. Noem een datum, een kwartaal of een schooljaar.',
  'no-source': 'Er staat niet bij waar het cijfer vandaan komt. Noem de registratie of het onderzoek.',
  'no-measurer': 'Er staat niet bij wie het cijfer aanlevert.',
  'no-owner': 'Er staat niet bij wie u erop kunt aanspreken. Noem een organisatie, een overleg of een functie.',
} as const satisfies Record<string, string>;

export type FindingCode = keyof typeof ADVICE;

export interface Finding {
  readonly code: FindingCode;
  readonly advice: string;
  /** The words of the goal that led to it; null where something is missing. */
  readonly because: string | null;
}

/** In which order findings are given. */
export const FINDING_CODES = Object.keys(ADVICE) as FindingCode[];
