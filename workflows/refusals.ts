/**
 * Why a workflow does not take an event: stable code → Dutch sentence that says what to do. PURE. What a machine refuses by
 * itself is here; HTTP, CLI and mail translate no code a second time.
 */
export const REFUSALS = {
  'workflow.event-not-allowed': 'Dit kan nu niet. Ververs de pagina om te zien wat er nu wel kan.',
  'workflow.ended': 'Dit is al afgerond. Er kan niets meer aan veranderen.',

  'meeting.cancelled': 'Deze vergadering is geannuleerd. Plan een nieuwe vergadering.',
  'meeting.closed': 'Deze vergadering is afgesloten. Zet wat nog open is op de agenda van de volgende vergadering.',
  'meeting.already-held': 'Deze vergadering is al gehouden. Leg vast wat eruit kwam, of zet het punt op de volgende agenda.',
  'meeting.not-held': 'Deze vergadering is nog niet gehouden. Leg de uitkomst vast zodra de vergadering is begonnen.',
  'meeting.call-over': 'Deze vergadering is al gehouden; op de oproep antwoorden kan niet meer. Dien een agendapunt in voor de volgende vergadering.',
  'meeting.call-already-sent': 'De oproep voor agendapunten is al verstuurd.',
  'meeting.items-open': 'Er kunnen nog agendapunten binnenkomen. Dien het punt gewoon in; de agenda volgt na de sluitingsdatum.',
  'meeting.items-closed': 'De termijn voor agendapunten is voorbij. Dien het punt in als laat punt; de voorzitter beslist erover.',
  'meeting.goes-to-committee': 'Deze agenda wordt voorbereid door een agendacommissie. Breng het punt daar in.',
  'meeting.no-late-item': 'Dit punt wacht niet op toestemming van de voorzitter. Bekijk de agenda voor de stand van zaken.',
  'meeting.agenda-not-proposed': 'Er ligt nog geen voorstel voor de agenda. De secretaris stelt de agenda eerst voor.',
  'meeting.agenda-already-proposed': 'De agenda is al voorgesteld en wacht op vaststelling.',
  'meeting.agenda-not-fixed': 'De agenda is nog niet vastgesteld. Laat de agenda eerst vaststellen.',
  'meeting.agenda-already-fixed': 'De agenda is al vastgesteld. Open de agenda opnieuw om hem te wijzigen.',
  'meeting.agenda-already-sent': 'De agenda is al verstuurd. Open de agenda opnieuw om een nieuwe versie te sturen.',
  'meeting.record-complete': 'De besluiten- en actielijst is al compleet gemeld.',
  'meeting.no-reservation': 'Bij dit punt staat geen voorbehoud open.',

  'preparation.settled': 'De agendacommissie is klaar met deze agenda. Dien wat nog moet als laat punt in bij de vergadering.',
  'preparation.call-already-sent': 'De agendacommissie is al om punten gevraagd.',
  'preparation.items-closed': 'De termijn voor agendapunten is voorbij. Dien het punt in als laat punt; de voorzitter beslist erover.',
  'preparation.not-begun': 'De agendacommissie is nog niet om punten gevraagd. Verstuur eerst de oproep.',
  'preparation.items-open': 'Tot de sluitingsdatum kunnen er nog punten binnenkomen. Rond de agenda daarna af.',
  'preparation.undecided': 'Over sommige punten is nog niet beslist. Beslis over elk punt; pas dan is de agenda klaar.',
  'preparation.already-decided': 'Over dit punt heeft de agendacommissie al beslist.',
  'preparation.holds-others': 'Met dit punt zijn andere punten samengevoegd. Laat het staan, of bespreek met de agendacommissie wat ermee moet.',
  'preparation.unknown-item': 'Dit punt ligt niet bij de agendacommissie. Haal de lijst opnieuw op.',
  'preparation.cannot-merge': 'Voeg dit punt samen met een ander punt dat op deze agenda komt of nog bij de agendacommissie ligt.',
  'preparation.same-meeting': 'Kies een andere vergadering om het punt naar door te schuiven.',
  'preparation.same-body': 'Kies een ander overleg om het punt naar te verwijzen.',

  'minutes.not-drafted': 'Er is nog geen conceptverslag. Dien eerst een concept in.',
  'minutes.already-submitted': 'Het concept is al ingediend. Sla een wijziging op in het ingediende concept.',
  'minutes.already-reviewed': 'De ronde met opmerkingen is al gesloten. Het verslag ligt bij de voorzitter voor akkoord.',
  'minutes.already-akkoord': 'De voorzitter heeft al akkoord gegeven. Breng een wijziging in bij de vaststelling in de volgende vergadering.',
  'minutes.already-adopted': 'Dit verslag is al vastgesteld.',
  'minutes.not-adopted': 'Dit verslag is nog niet vastgesteld met wijzigingen. Er is nu niets te verwerken.',
  'minutes.already-stopped': 'De automatische verzending is al stopgezet.',
  'minutes.not-stopped': 'De automatische verzending is niet stopgezet. Hervatten is niet nodig.',
  'minutes.already-distributed': 'Het concept is al verstuurd. Stopzetten kan niet meer; een beter verslag kan nog volgen.',
  'minutes.record-already-known': 'De besluiten- en actielijst is al verstuurd.',

  'agreement.ended': 'Deze afspraak is beëindigd. Leg een nieuwe afspraak vast.',

  'plan.closed': 'Dit jaarplan is afgesloten. Leg wat nog moet vast in het plan van het jaar erna.',
  'plan.year-over': 'Het jaar van dit plan is voorbij. Leg wat nog moet vast in het plan van het jaar erna.',
  'plan.already-submitted': 'Het plan ligt al ter afstemming of vaststelling. Neem het eerst terug als er iets moet veranderen.',
  'plan.amend-instead': 'Dit plan is al vastgesteld. Leg een gewijzigd plan voor: dat gaat naar wie het oude vaststelden.',
  'plan.not-submitted': 'Dit plan ligt nog bij niemand. Er is niets om terug te nemen.',
  'plan.in-force': 'Dit plan is vastgesteld en geldt. Leg een gewijzigd plan voor als er iets moet veranderen.',
  'plan.no-authority': 'Wie u noemt, hoeft dit plan niet vast te stellen. Kies uit de lijst bij het plan.',
  'plan.adopted-already': 'Dit plan is hier al vastgesteld. Twee keer vaststellen kan niet.',
  'plan.not-aligned': 'Dit plan is nog niet afgestemd. Leg het eerst voor aan het overleg dat het afstemt.',
  'plan.not-before-authorities': 'Dit plan ligt nu niet ter vaststelling.',
  'plan.council-informed': 'De raad is al over dit plan geïnformeerd.',
  'plan.informs-no-council': 'Volgens de samenwerkingsstructuur gaat er over dit plan geen brief naar de raad.',
  'plan.not-adopted': 'Dit plan is nog niet door iedereen vastgesteld. Dat moet eerst.',
  'plan.evaluated-already': 'Dit plan is al geëvalueerd.',
  'plan.evaluation-too-early': 'Het is nog te vroeg om dit plan te evalueren. Wacht tot de evaluatie opent; de datum staat bij het plan.',
  'plan.unknown-action': 'Deze actie staat niet in het plan dat nu geldt. Ververs de pagina en kies uit de lijst.',
} as const satisfies Record<string, string>;

export type RefusalCode = keyof typeof REFUSALS;

/** The sentence for `code`; the general one for a code that is not known here. */
export const refusalText = (code: string): string => (code in REFUSALS ? REFUSALS[code as RefusalCode] : REFUSALS['workflow.event-not-allowed']);
