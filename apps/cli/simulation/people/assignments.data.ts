/** Assignments that invented boards give: what must lie there, and by what that is seen. Topics are those of the shared list. */
export interface Task {
  title: string;
  result: string;
  measure: string;
  topics: readonly string[];
}

export const TASKS: readonly Task[] = [
  { title: 'Eén aanmeldroute voor de voorschool', result: 'Een voorstel voor één route van aanmelden, met afspraken tussen kinderopvang, jeugdgezondheidszorg en gemeente.', measure: 'Het deel van de doelgroep zonder plek daalt van 25% naar 15%.', topics: ['achterstanden', 'toelating'] },
  { title: 'Minder thuiszitters', result: 'Een aanpak waarin voor elk kind dat thuiszit binnen tien werkdagen een gesprek is.', measure: 'Het aantal kinderen dat langer dan vier weken thuiszit daalt van 31 naar 15.', topics: ['integratie'] },
  { title: 'Warme overdracht naar groep 1', result: 'Een overdrachtsprotocol dat alle voorscholen en basisscholen gebruiken.', measure: 'Elk kind met een indicatie heeft een gesprek; nu 75%.', topics: ['achterstanden', 'vve-doorgaande-lijn'] },
  { title: 'Gemengde scholen in de wijk', result: 'Een voorstel om scholen een afspiegeling van hun wijk te laten zijn.', measure: 'Op acht van de twaalf scholen wijkt de samenstelling minder dan 15% af van de wijk.', topics: ['segregatie', 'toelating'] },
  { title: 'Taal thuis', result: 'Een plan om ouders te bereiken die thuis geen Nederlands spreken.', measure: '120 gezinnen doen mee, nu 40.', topics: ['achterstanden'] },
  { title: 'Talenten na school', result: 'Een aanbod van sport, cultuur en techniek op vijf plekken.', measure: '300 kinderen doen mee, een verdubbeling ten opzichte van vorig schooljaar.', topics: ['integratie'] },
  { title: 'Van school naar werk', result: 'Een route voor jongeren zonder startkwalificatie, samen met werkgevers.', measure: '40 jongeren hebben na een jaar een baan of opleiding.', topics: ['integratie'] },
  { title: 'Nieuwkomers op hun plek', result: 'Een draaiboek voor de eerste zes weken van kinderen die net in Nederland zijn.', measure: 'Elk kind zit binnen drie weken op school; nu na zeven weken.', topics: ['toelating', 'segregatie'] },
];
