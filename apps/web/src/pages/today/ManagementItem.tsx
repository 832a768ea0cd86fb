/** One thing of the municipality as a whole that waits for a beheerder: what, why me, and the way to where it is done. */
import type { ReactNode } from 'react';
import { Dutch } from '../../components/Dutch';
import { Joined } from '../../components/Joined';
import { PageLink } from '../../components/PageLink';
import { type Day, dayOf, longDay } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { Item } from './AttentionItem';
import type { Managed } from './management';
import styles from './Today.module.css';

export function ManagementItem({ one, now }: { one: Managed; now: Day }) {
  switch (one.soort) {
    case 'vernietigingslijst':
      return (
        <Managing late={one.gestopt} title={one.gestopt ? t`Het verwijderen is halverwege gestopt` : t`Een vernietigingslijst van ${counted(one.regels, t`regel`, t`regels`)} wacht op goedkeuring`} link={<PageLink to="/beheer/bewaren/$lijst" params={{ lijst: one.lijst }}>{t`Vernietigingslijst bekijken`}</PageLink>}>
          <p>{one.gestopt ? t`Waarom ik? U bent beheerder, en kunt laten verdergaan.` : t`Waarom ik? U bent beheerder, en keurt de lijst goed als zij klopt.`}</p>
          <p className="subtle">{t`Sinds ${longDay(one.sinds, now)}`}</p>
        </Managing>
      );
    case 'mail':
      return (
        <Managing title={t`Mail komt niet aan bij ${counted(one.mensen, t`ontvanger`, t`ontvangers`)}`} link={<PageLink to="/beheer/instellingen">{t`Naar de mail, om een proefmail te sturen`}</PageLink>}>
          <p>{t`Waarom ik? U bent beheerder. Een verkeerd adres verbetert de secretaris; komt er bij velen niets aan, dan ligt het misschien aan de mailserver.`}</p>
          <p className="subtle">{t`Sinds ${longDay(dayOf(one.sinds), now)}`}</p>
        </Managing>
      );
    case 'zegel-ontbreekt':
      return (
        <Managing late title={t`Er komt geen zegel meer over wat er gebeurt`} link={<PageLink to="/beheer/controle">{t`Naar de zegels`}</PageLink>}>
          <p>{one.laatste === null ? t`Er is nog geen zegel.` : t`Het laatste is van ${longDay(one.laatste, now)}.`}</p>
          <p>{t`Waarom ik? U bent beheerder. Het programma dat elke dag het zegel zet en ook de mail verstuurt, staat waarschijnlijk stil. Vraag de systeembeheerder om het te starten.`}</p>
        </Managing>
      );
    case 'zegel-klopt-niet':
      return (
        <Managing late title={t`Zegel ${one.nummer} van ${longDay(one.dag, now)} klopt niet`} link={<PageLink to="/beheer/controle">{t`Naar de controle, om na te rekenen`}</PageLink>}>
          <p>{t`Waarom ik? U bent beheerder. Iemand heeft iets veranderd of weggehaald wat vaststond. Verander zelf niets, en geef het door aan de systeembeheerder.`}</p>
        </Managing>
      );
    case 'lege-plekken':
      return (
        <Managing title={t`${counted(one.overleggen.reduce((sum, { aantal }) => sum + aantal, 0), t`plek is`, t`plekken zijn`)} leeg`} link={<PageLink to="/mensen">{t`Naar de mensen, om iemand op een plek te zetten`}</PageLink>}>
          <p>
            <Joined of={one.overleggen.map(({ naam, aantal }) => <><Dutch>{naam}</Dutch>{one.overleggen.length > 1 || aantal > 1 ? ` (${aantal})` : ''}</>)} />
          </p>
          <p>{t`Waarom ik? U bent beheerder, en houdt met de secretarissen bij wie waar zit.`}</p>
        </Managing>
      );
  }
}

const Managing = ({ late = false, title, link, children }: { late?: boolean; title: string; link: ReactNode; children: ReactNode }) => (
  <Item kind={late ? 'late' : 'task'} label={t`Beheer`} title={title} meetingId={null} about="">
    {children}
    <div className={styles['acts']}>{link}</div>
  </Item>
);

/** What was looked at, where nothing of it waits. */
export const AllManaged = () => (
  <p className={styles['calm']}>
    {t`In het beheer wacht niets: elke plek is bezet, de mail komt aan, er wacht geen vernietigingslijst op u en het dagelijkse zegel is er.`} <PageLink to="/beheer">{t`Naar Beheer`}</PageLink>
  </p>
);
