/** How one wants one's mail: each by itself, or one a day. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { mailChoiceQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { ActForm } from '../../components/ActForm';
import { RadioGroup } from '../../components/Choices';
import { PageHeading } from '../../components/Page';
import { Empty, Failure, Loading } from '../../components/states';
import { t } from '../../language/t';

const OPTIONS = [
  { value: 'los', text: t`Elke mail meteen` },
  { value: 'dag', text: t`Eén mail per werkdag, om half acht` },
] as const;
type Choice = (typeof OPTIONS)[number]['value'];

export function OwnMailPage() {
  const { session, municipality } = useSetting();
  return (
    <>
      <PageHeading title={t`Mijn mail`} lead={<p>{t`Wat haast heeft, en wat een afspraak of een bijlage heeft, komt altijd meteen. Ook het verslag.`}</p>} />
      {session ? <Own gemeente={municipality.gemeente} persoon={session.persoonId} /> : <Empty>{t`Kies eerst wie u bent. Dan ziet u hoe u uw mail krijgt.`}</Empty>}
    </>
  );
}

function Own(who: { gemeente: string; persoon: string }) {
  const choice = useQuery(mailChoiceQuery(who.gemeente, who.persoon));
  if (choice.isPending) return <Loading what={t`Uw keuze`} />;
  if (!choice.data) return <Failure error={choice.error} retry={() => void choice.refetch()} />;
  return <ChoiceForm {...who} now={choice.data.dagoverzicht ? 'dag' : 'los'} />;
}

function ChoiceForm({ gemeente, persoon, now }: { gemeente: string; persoon: string; now: Choice }) {
  const [choice, setChoice] = useState<Choice>(now);
  const choosing = useAct({
    act: (dagoverzicht: boolean, key) => answer(api.PUT('/v1/gemeenten/{gemeente}/personen/{persoon}/mailkeuze', { params: { path: { gemeente, persoon }, header: { 'Idempotency-Key': key } }, body: { dagoverzicht } })),
    done: (dagoverzicht) => (dagoverzicht ? t`U krijgt voortaan één mail per werkdag.` : t`U krijgt voortaan elke mail meteen.`),
  });
  return (
    <ActForm label={t`Hoe wilt u uw mail?`} submit={t`Bewaar`} busy={t`Bezig met bewaren …`} pending={choosing.isPending} error={choosing.error} problems={NONE} onSubmit={() => choosing.mutate(choice === 'dag')}>
      <RadioGroup legend={t`Hoe wilt u uw mail?`} value={choice} onChange={setChoice} options={OPTIONS} />
      {choosing.isSuccess && choice === now && <p>{t`Bewaard.`}</p>}
    </ActForm>
  );
}

const NONE = {};
