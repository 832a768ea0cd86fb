/** What is kept of people, what for and how long: for everybody. And for a beheerder, all about one person, for whoever asks for it. */
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleQuery, registerQuery } from '../../api/queries';
import { mayManage, useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { Dutch } from '../../components/Dutch';
import { ManagementNav } from '../../components/ManagementNav';
import { PageHeading, Section } from '../../components/Page';
import { StackedTable } from '../../components/StackedTable';
import { Failure, Loading } from '../../components/states';
import { t } from '../../language/t';
import styles from './Management.module.css';

export function PrivacyPage() {
  const setting = useSetting();
  const { gemeente } = setting.municipality;
  const register = useQuery(registerQuery(gemeente));
  return (
    <>
      <PageHeading title={t`Privacy`} lead={<p>{t`Wat Leidraad van mensen bewaart, waarvoor en hoe lang. Deze lijst volgt uit het programma zelf. Wilt u weten wat er over u staat, of klopt er iets niet? Vraag het de beheerder of de secretaris.`}</p>} />
      <ManagementNav />
      {mayManage(setting, 'gegevens') && <OnePerson gemeente={gemeente} />}
      {register.isPending && <Loading what={t`Het register`} />}
      {register.isError && !register.data && <Failure error={register.error} retry={() => void register.refetch()} />}
      {register.data?.delen.map(({ doel, regels }, index) => (
        <Section key={doel} title={doel} dutch id={`doel-${index + 1}`}>
          <div className={styles['register']}>
            <StackedTable caption={<Dutch>{doel}</Dutch>} heads={[t`Wat`, t`Hoe lang`]} rows={regels.map(({ gegevens, bewaren, tabel }) => ({ key: tabel, cells: [<Dutch key="wat">{gegevens}</Dutch>, <Dutch key="hoe-lang">{bewaren}</Dutch>] }))} />
          </div>
        </Section>
      ))}
    </>
  );
}

function OnePerson({ gemeente }: { gemeente: string }) {
  const people = useQuery(peopleQuery(gemeente));
  const [person, setPerson] = useState('');
  const name = people.data?.resultaten.find(({ id }) => id === person)?.naam;
  return (
    <Section title={t`Alles over één persoon`} id="gegevens">
      <p className={styles['sentence']}>{t`Vraagt iemand wat er over hem of haar is bewaard? Dan geeft u dit bestand. Er staat bij elk deel bij waarvoor het is en hoe lang het blijft. Dat u het ophaalt, wordt vastgelegd.`}</p>
      <SelectBox label={t`Wie vroeg erom?`} none={t`Kies iemand`} value={person} onChange={setPerson} options={(people.data?.resultaten ?? []).map(({ id, naam }) => ({ value: id, text: naam }))} />
      {name !== undefined && (
        <p className={styles['buttons']}>
          <Link href={`/v1/gemeenten/${gemeente}/personen/${person}/gegevens`}>{t`Download alles over ${name}`}</Link>
        </p>
      )}
    </Section>
  );
}
