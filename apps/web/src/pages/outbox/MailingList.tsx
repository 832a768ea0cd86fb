import { memo } from 'react';
import type { Schemas } from '../../api/client';
import { nameOfBody, useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { Status, type Tone } from '../../components/Status';
import { shortMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { mailKindWord } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import styles from './Outbox.module.css';

type Mailing = Schemas['Mailing'];

export const MailingList = memo(function MailingList({ mailings, withBody = true }: { mailings: readonly Mailing[]; withBody?: boolean }) {
  return (
    <ol className={styles['list']}>
      {mailings.map((mailing) => (
        <MailingItem key={mailing.id} mailing={mailing} withBody={withBody} />
      ))}
    </ol>
  );
});

function MailingItem({ mailing, withBody }: { mailing: Mailing; withBody: boolean }) {
  const setting = useSetting();
  const { tone, text } = outcomeOf(mailing);
  return (
    <li>
      <p className={styles['when']}>
        <time dateTime={mailing.gemaaktOp}>{shortMoment(mailing.gemaaktOp, setting.today)}</time>
      </p>
      <div>
        <p>
          <PageLink lang={DUTCH} to="/postvak-uit/$mailing" params={{ mailing: mailing.id }}>
            {mailing.onderwerp}
          </PageLink>
        </p>
        <p className="subtle">
          {mailKindWord(mailing.soort)}
          {withBody && mailing.overleg && `, ${nameOfBody(setting, mailing.overleg)}`}
        </p>
      </div>
      <p className={styles['outcome']}>
        <Status tone={tone}>{text}</Status>
      </p>
    </li>
  );
}

/** '14 van 14 aangekomen', '13 van 14 aangekomen, 1 niet' */
export function outcomeOf({ bezorging }: Pick<Mailing, 'bezorging'>): { text: string; tone: Tone } {
  const count = (...states: Mailing['bezorging'][number]['status'][]): number => bezorging.filter(({ status }) => states.includes(status)).reduce((sum, { aantal }) => sum + aantal, 0);
  const total = bezorging.reduce((sum, { aantal }) => sum + aantal, 0);
  const arrived = count('aangekomen');
  const refused = count('geweigerd', 'mislukt');
  const inDigest = count('in-dagoverzicht');
  if (total === 0) return { text: t`Geen ontvangers`, tone: 'quiet' };
  if (inDigest === total) return { text: t`${counted(inDigest, t`ontvanger`, t`ontvangers`)} in het dagoverzicht`, tone: 'quiet' };
  const parts = [t`${arrived} van ${total} aangekomen`];
  if (refused > 0) parts.push(t`${refused} niet`);
  if (inDigest > 0) parts.push(t`${inDigest} in het dagoverzicht`);
  const waiting = total - arrived - refused - inDigest;
  return { text: parts.join(', '), tone: refused > 0 ? 'bad' : waiting > 0 ? 'busy' : 'good' };
}
