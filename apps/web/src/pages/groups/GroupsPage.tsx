/** Every working group: may it be given work, who presides, how many sit there, and what one should know of it. */
import { useQuery } from '@tanstack/react-query';
import { ambitionsQuery, groupsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty, Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { WorkNav } from '../../components/WorkNav';
import { counted, listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import list from '../meetings/Meetings.module.css';
import { Evaluations } from './Evaluations';
import { type Group, groupWord, inParts } from './group';
import styles from './Groups.module.css';

export function GroupsPage() {
  const { municipality } = useSetting();
  const groups = useQuery(groupsQuery(municipality.gemeente));
  const ambitions = useQuery(ambitionsQuery(municipality.gemeente));
  const nameOf = (id: string): string[] => (ambitions.data?.resultaten ?? []).filter((one) => one.id === id).map(({ naam }) => naam);
  return (
    <>
      <PageHeading title={t`Werkgroepen`} lead={<p>{t`Wie de opdrachten uitvoert: wie er zit, wat het mandaat is, en of de groep al aan het werk kan.`}</p>} />
      <WorkNav />
      {(groups.isPending || ambitions.isPending) && <Loading what={t`De lijst met werkgroepen`} />}
      {groups.isError && !groups.data && <Failure error={groups.error} retry={() => void groups.refetch()} />}
      {groups.data?.resultaten.length === 0 && <Empty>{t`De samenwerkingsstructuur kent geen werkgroepen.`}</Empty>}
      {groups.data && !ambitions.isPending && groups.data.resultaten.length > 0 && (
        <>
          {inParts(groups.data.resultaten).map((part) => (
            <Section key={part.id} title={`${part.title} (${part.groups.length})`} id={part.id}>
              <ul className={list['list']}>
                {part.groups.map((one) => (
                  <Row key={one.id} group={one} ambitions={one.ambities.flatMap(nameOf)} />
                ))}
              </ul>
            </Section>
          ))}
          <DownloadTable href={`/v1/gemeenten/${municipality.gemeente}/werkgroepen?formaat=csv`} />
        </>
      )}
      <Evaluations />
    </>
  );
}

function Row({ group, ambitions }: { group: Group; ambitions: readonly string[] }) {
  const word = groupWord(group);
  return (
    <li className={`${list['row']} ${styles['row']}`}>
      <div className={styles['what']}>
        <p>
          <PageLink to="/werkgroepen/$werkgroep" params={{ werkgroep: group.id }}>
            <strong>{group.naam}</strong>
          </PageLink>
        </p>
        {ambitions.length > 0 && <p className="subtle" lang={DUTCH}>{listed(ambitions)}</p>}
        {group.waarschuwingen.map((text) => (
          <p key={text} lang={DUTCH}>{text}</p>
        ))}
      </div>
      <p className="subtle">
        {counted(group.leden.length, t`lid`, t`leden`)}
        {group.voorzitter ? t`, voorzitter ${group.voorzitter.naam}` : t`, nog geen voorzitter`}
      </p>
      <p className={list['state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
    </li>
  );
}
