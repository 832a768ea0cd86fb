/** The plan's year as a time line. Each action says its planning in words; the bar says the same to the eye. */
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Section } from '../../components/Page';
import { DUTCH, t } from '../../language/t';
import { actionWord } from './plan';
import styles from './Plan.module.css';
import { months, spanOf, todayIn } from './timeline';

type Plan = Schemas['Jaarplan'];

export function Timeline({ plan }: { plan: Plan }) {
  const { today } = useSetting();
  const lines = plan.regels.filter(({ acties }) => acties.length > 0);
  if (lines.length === 0) return null;
  const now = todayIn(plan, today);
  return (
    <Section title={t`Planning`} id="planning">
      <div className={styles['timeline']}>
        <div className={`${styles['track']} ${styles['months']}`} aria-hidden="true">
          {months(plan).map(({ name, left, width }) => (
            <span key={name} style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%` }}>
              {name}
            </span>
          ))}
        </div>
        {lines.map(({ id, naam, acties }) => (
          <div key={id} className={styles['timeline-line']}>
            <h3 id={`planning-${id}`} lang={DUTCH}>{naam}</h3>
            <ol aria-labelledby={`planning-${id}`}>
              {acties.map((action) => (
                <li key={action.id}>
                  <p lang={DUTCH}>
                    {action.actie} <span className="subtle">{action.planning}</span>
                    {actionWord(action, today)?.tone === 'bad' && <span className="visually-hidden" lang={DUTCH && 'en'}> {t`(te laat)`}</span>}
                  </p>
                  <Track plan={plan} action={action} now={now} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      {now !== null && <p className={`subtle ${styles['legend']}`}>{t`De lijn is vandaag. Gevuld: gereed. Rood: te laat.`}</p>}
    </Section>
  );
}

function Track({ plan, action, now }: { plan: Plan; action: Plan['regels'][number]['acties'][number]; now: number | null }) {
  const { today } = useSetting();
  const span = spanOf(plan, action);
  const tone = actionWord(action, today)?.tone ?? 'open';
  return (
    <div className={styles['track']} aria-hidden="true">
      {months(plan).map(({ name, left }) => (
        <i key={name} style={{ insetInlineStart: `${left}%` }} />
      ))}
      {span && <span className={`${styles['bar']} ${styles[tone]}`} style={{ insetInlineStart: `${span.left}%`, inlineSize: `${span.width}%` }} />}
      {now !== null && <b style={{ insetInlineStart: `${now}%` }} />}
    </div>
  );
}
