/** Bringing in people from a spreadsheet: fill in the table, have it looked at, take it in. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { type ChangeEvent, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, Refusal } from '../../api/client';
import { mayManage, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { DUTCH, t } from '../../language/t';
import { announce } from '../../layout/announce';
import { ImportResult, type TakenIn } from './ImportResult';
import styles from './People.module.css';
import { textOfFile } from './table-file';

export function ImportPage() {
  const setting = useSetting();
  return (
    <>
      <PageHeading title={t`Mensen inlezen`} above={<PageLink to="/mensen">{t`Wie zit waar`}</PageLink>} lead={<p>{t`Breng in één keer iedereen in, met de plek waarop zij zitten. Eerst kijkt Leidraad de tabel na; er verandert pas iets als u dat zegt.`}</p>} />
      {mayManage(setting, 'mensen') ? <Import gemeente={setting.municipality.gemeente} /> : <Empty>{t`Mensen inlezen kan alleen een secretaris of een beheerder.`}</Empty>}
    </>
  );
}

function Import({ gemeente }: { gemeente: string }) {
  const form = useForm({ name: 'mensen/inlezen', begin: () => ({ tabel: '' }) });
  const [tabel, setTable] = form.field('tabel');
  const [empty, setEmpty] = useState<string | null>(null);
  const [found, setFound] = useState<{ of: string; taken: TakenIn } | null>(null);
  const sending = useAct({
    act: async (proef: boolean, key) => {
      const taken = await answer(api.POST('/v1/gemeenten/{gemeente}/personen/tabel', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } }, body: { tabel, proef } }));
      // Looked at only, it is still to be taken in.
      if (!proef) form.done();
      setFound({ of: tabel, taken });
    },
    done: (proef) => (proef ? t`De tabel is nagekeken. Er is nog niets veranderd.` : t`De mensen zijn ingelezen.`),
  });
  const change = (text: string): void => {
    setTable(text);
    setEmpty(null);
    sending.reset();
  };
  const look = (): void => {
    setEmpty(tabel.trim() === '' ? t`Kies een bestand, of plak hier de cellen uit uw rekenblad.` : null);
    if (tabel.trim() !== '') sending.mutate(true);
  };
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    change(await textOfFile(file));
    announce(t`${file.name} is geopend. Laat hem nu nakijken.`);
  };
  const looked = found?.of === tabel ? found.taken : null;
  if (looked?.ingelezen) return <ImportResult taken={looked} />;
  return (
    <>
      <Section title={t`1. De tabel`} id="tabel">
        <p>
          <Link href={`/v1/gemeenten/${gemeente}/personen/tabel`}>{t`Download een tabel om in te vullen (csv)`}</Link>{t`. Daarin staat elke plek die nu leeg is. Vul de naam en het mailadres in, en vanaf welke dag (leeg is vandaag). Wie op twee plekken zit, staat er twee keer in.`}
        </p>
      </Section>
      <Section title={t`2. Nakijken`} id="nakijken">
        <ActForm label={t`Mensen inlezen`} submit={t`Kijk na`} busy={t`Bezig met nakijken …`} pending={sending.isPending && sending.variables === true} error={sending.error} problems={[empty]} onSubmit={look} form={form} wide>
          <label className="utrecht-form-label" htmlFor="bestand">
            {t`Het ingevulde bestand`}
          </label>
          <input id="bestand" type="file" accept=".csv,.txt,text/csv" onChange={(event) => void open(event)} />
          <TextBox label={t`Of plak de cellen hier`} hint={t`Met de kolomnamen erboven: Overleg, Plek, Naam, E-mail, Vanaf.`} lines={8} value={tabel} onChange={change} problem={empty} />
          {sending.error instanceof Refusal && <Problems refusal={sending.error} />}
        </ActForm>
      </Section>
      {looked && (
        <Section title={t`3. Inlezen`} id="inlezen">
          <ImportResult taken={looked} />
          <p className={styles['take']}>
            <Button purpose="primary" aria-busy={sending.isPending} onClick={() => !sending.isPending && sending.mutate(false)}>
              {sending.isPending ? t`Bezig met inlezen …` : t`Lees in`}
            </Button>
          </p>
        </Section>
      )}
    </>
  );
}

const Problems = ({ refusal }: { refusal: Refusal }) => (
  <ul lang={DUTCH}>
    {Object.values(refusal.fields).map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
