/** One programme line as it stands: its text, its actions with how far each is, and the way to write it. */
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Dutch, mixed } from '../../components/Dutch';
import { Fact, Facts } from '../../components/Facts';
import { Section } from '../../components/Page';
import { ButtonLink } from '../../components/PageLink';
import { StackedTable } from '../../components/StackedTable';
import { Status } from '../../components/Status';
import { DUTCH, t } from '../../language/t';
import { actionWord, budgetOf } from './plan';
import styles from './Plan.module.css';

type Plan = Schemas['Jaarplan'];
type Action = Plan['regels'][number]['acties'][number];

export function Line({ plan, line }: { plan: Plan; line: Plan['regels'][number] }) {
  const { id, naam, leeg, kolommen, mensen, acties, opmerkingen, magWijzigen } = line;
  const texts = plan.kolommen.filter((name) => kolommen[name]);
  const write = magWijzigen && (
    <ButtonLink to="/jaarplannen/$jaar/regels/$regel" params={{ jaar: plan.jaar, regel: id }} className="no-print">
      {leeg ? t`Schrijf` : t`Wijzig`}
      <span className="visually-hidden" lang={DUTCH}> {naam}</span>
    </ButtonLink>
  );
  return (
    <Section title={naam} dutch id={`lijn-${id}`} aside={write}>
      {leeg && <p className="subtle">{t`Hier is nog niets ingevuld.`}</p>}
      {(texts.length > 0 || mensen) && (
        <Facts>
          {texts.map((title) => (
            <Fact key={title} title={<Dutch>{title}</Dutch>} dutch>
              {kolommen[title]}
            </Fact>
          ))}
          <Fact title={t`Mensen`} dutch>{mensen}</Fact>
        </Facts>
      )}
      {acties.length > 0 && (
        <StackedTable
          caption={mixed`Acties van ${naam}`}
          heads={[t`Actie`, t`Partners`, t`Planning`, t`Budget`, t`Stand`]}
          rows={acties.map((action) => ({ key: action.id, cells: [...[`${action.nr === null ? '' : `${action.nr}. `}${action.actie}`, action.partners.join(', '), action.planning, budgetOf(action)].map((text, column) => text && <Dutch key={column}>{text}</Dutch>), <How key="stand" plan={plan} action={action} />] }))}
        />
      )}
      {opmerkingen.map((text) => (
        <p key={text} className="subtle" lang={DUTCH}>
          {text}
        </p>
      ))}
    </Section>
  );
}

function How({ plan, action }: { plan: Plan; action: Action }) {
  const { today, municipality } = useSetting();
  const word = actionWord(action, today);
  const path = { gemeente: municipality.gemeente, jaar: plan.jaar, actie: action.id };
  const header = (key: string) => ({ 'Idempotency-Key': key });
  return (
    <div className={styles['how']}>
      {word && <Status tone={word.tone}>{word.text}</Status>}
      {action.magAfhandelen && action.gereedOp === null && (
        <ActButton purpose="subtle" busy={t`Bezig …`} done={t`‘${action.actie}’ is gereed.`} about={<Dutch>{action.actie}</Dutch>} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/acties/{actie}/afhandeling', { params: { path, header: header(key) }, body: {} }))}>
          {t`Is gereed`}
        </ActButton>
      )}
      {action.magAfhandelen && action.gereedOp !== null && (
        <ActButton purpose="subtle" busy={t`Bezig …`} done={t`‘${action.actie}’ staat weer open.`} about={<Dutch>{action.actie}</Dutch>} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/acties/{actie}/heropening', { params: { path, header: header(key) }, body: {} }))}>
          {t`Toch niet gereed`}
        </ActButton>
      )}
    </div>
  );
}
