/** One item of the agenda while it is dealt with. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { dayOf, minutesLater, timeOf } from '../../format/dates';
import { counted } from '../../format/text';
import { askedWord, purposeWord } from '../../format/words';
import { t } from '../../language/t';
import { paperUrl } from '../meeting/papers';
import { Outcome } from './Outcome';
import { Rows, type Owner } from './Rows';
import type { Writing } from './use-sheet';
import type { Meeting } from './values';
import styles from './Recording.module.css';

interface Props {
  item: Schemas['Agendapunt'];
  nr: number;
  meeting: Meeting;
  writing: Writing;
  owners: readonly Owner[];
}

export function Item({ item, nr, meeting, writing, owners }: Props) {
  const { municipality } = useSetting();
  const before = meeting.agenda.slice(0, nr - 1).reduce((sum, { minuten }) => sum + minuten, 0);
  return (
    <section aria-labelledby={`punt-${item.id}`} className={styles['item']}>
      <header>
        <Heading level={2} appearance="level-4" id={`punt-${item.id}`} tabIndex={-1}>
          {nr}. <Dutch>{item.titel}</Dutch>
        </Heading>
        <p className="subtle">{[timeOf(minutesLater(meeting.begin, before)), counted(item.minuten, t`minuut`, t`minuten`), purposeWord(item.doel).toLowerCase(), item.vertrouwelijk && t`vertrouwelijk`].filter(Boolean).join(', ')}</p>
        {item.gevraagdBesluit && (
          <p>
            <strong>{askedWord(item.doel)}</strong> <Dutch>{item.gevraagdBesluit}</Dutch>
          </p>
        )}
        {item.stukken.some(({ aanwezig }) => aanwezig) && (
          <p>
            {t`Stukken:`}{' '}
            {item.stukken.filter(({ aanwezig }) => aanwezig).map((paper, index) => (
              <span key={paper.id}>
                {index > 0 && ', '}
                <Link href={paperUrl(municipality.gemeente, meeting.id, item.id, paper.id)} target="_blank">
                  <Dutch>{paper.titel}</Dutch>
                  <span className="visually-hidden"> {t`(in een nieuw venster)`}</span>
                </Link>
              </span>
            ))}
          </p>
        )}
      </header>
      <Outcome item={item} writing={writing} people={owners} />
      <div className={styles['rows']}>
        <Rows writing={writing} itemId={item.id} of={t`bij ${item.titel}`} about={mixed`bij ${item.titel}`} hidden={item.vertrouwelijk} asked={item.doel === 'advies' ? null : item.gevraagdBesluit} owners={owners} day={dayOf(meeting.begin)} />
      </div>
    </section>
  );
}
