/** To who may: beginning a turn where none runs. It sends mail, so it asks first. */
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { AskFirst } from '../../components/AskFirst';
import { Dutch } from '../../components/Dutch';
import { t } from '../../language/t';

export function BeginTurn({ cycle: { ambitie, naam, rondes, mogelijk } }: { cycle: Schemas['Kwaliteitscyclus'] }) {
  const { municipality } = useSetting();
  const navigate = useNavigate();
  const begun = useRef(0);
  if (!mogelijk.includes('kwaliteitscyclus')) return null;
  const act = async (key: string): Promise<void> => {
    begun.current = (await answer(api.POST('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus', { params: { path: { gemeente: municipality.gemeente, ambitie }, header: { 'Idempotency-Key': key } }, body: {} }))).ronde;
  };
  const button = rondes.length === 0 ? t`Begin de eerste ronde` : t`Begin een nieuwe ronde`;
  return (
    <AskFirst button={button} about={<Dutch>{naam}</Dutch>} question={t`De eigenaren, de procesmanager en de secretaris krijgen een mail: zij stellen binnen zes weken doelen. Is er een vorige ronde, dan gaan haar doelen mee.`}>
      <ActButton purpose="primary" busy={t`Bezig met beginnen …`} done={t`De ronde is begonnen.`} act={act} after={() => void navigate({ to: '/kwaliteitscyclus/$ambitie/$ronde', params: { ambitie, ronde: begun.current } })}>
        {t`Begin de ronde`}
      </ActButton>
    </AskFirst>
  );
}
