/** The one date that was proposed in place of a meeting that does not go on. */
import { answer, api, type Schemas } from '../../api/client';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Notice } from '../../components/Notice';
import { dayOf, longMoment } from '../../format/dates';
import { instantOf } from '../../format/instant';
import { t } from '../../language/t';

interface Props {
  overleg: string;
  dag: string;
  tijd: string;
  season: Schemas['Jaarvoorstel'];
}

export function Replacement({ overleg, dag, tijd, season }: Props) {
  const setting = useSetting();
  const begin = instantOf(dag, tijd);
  if (begin === null) return null;
  const moment = `${nameOfBody(setting, overleg)}, ${longMoment(begin, setting.today)}`;
  if (season.vast.some((one) => one.overleg === overleg && one.datum === dag)) {
    return <Notice kind="ok" title={t`Gepland: ${moment}`} />;
  }
  const past = dayOf(begin) <= setting.today;
  return (
    <Notice kind="info" title={t`Voorgesteld: ${moment}`}>
      {past ? (
        <p>{t`Die dag is voorbij. Kies hieronder een andere.`}</p>
      ) : bodiesWith(setting, 'secretaris').includes(overleg) ? (
        <ActButton busy={t`Bezig met plannen …`} done={t`Gepland: ${moment}.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen', { params: { path: { gemeente: setting.municipality.gemeente }, header: { 'Idempotency-Key': key } }, body: { overleg, begin, extra: false, uitnodigen: true } }))}>
          {t`Plan deze vergadering en nodig de leden uit`}
        </ActButton>
      ) : (
        <p>{t`Alleen de secretaris van dit overleg kan haar plannen.`}</p>
      )}
    </Notice>
  );
}
