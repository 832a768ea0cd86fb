/** Somebody new: a name and an address, after which they can take a seat. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { mayManage, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { PageLink } from '../../components/PageLink';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';
import styles from './People.module.css';

interface Person {
  naam: string;
  email: string;
}

export function AddPerson() {
  const setting = useSetting();
  const [open, setOpen] = useState(false);
  if (open) return <PersonForm onDone={() => setOpen(false)} />;
  return (
    <p className={`${styles['add']} no-print`}>
      <Button purpose="secondary" onClick={() => setOpen(true)}>
        {t`Voeg iemand toe`}
      </Button>{' '}
      <PageLink to="/mensen/inlezen">{t`Of lees iedereen in uit een tabel`}</PageLink>
      {' · '}
      <PageLink to="/mensen/uitnodigen">{t`Nodig mensen uit`}</PageLink>
      {mayManage(setting, 'fusies') && (
        <>
          {' · '}
          <PageLink to="/mensen/fusie">{t`Organisaties gaan samen`}</PageLink>
        </>
      )}
    </p>
  );
}

function PersonForm({ onDone }: { onDone: () => void }) {
  const { municipality } = useSetting();
  const form = useForm({ name: 'mensen/nieuw', begin: (): Person => ({ naam: '', email: '' }) });
  const { draft: person } = form;
  const [problems, setProblems] = useState<Partial<Record<keyof Person, string>>>({});
  const adding = useAct({
    form,
    act: (body: Person, key) => answer(api.POST('/v1/gemeenten/{gemeente}/personen', { params: { path: { gemeente: municipality.gemeente }, header: { 'Idempotency-Key': key } }, body })),
    done: ({ naam }) => t`${naam} is toegevoegd. Kies nu een plek.`,
    after: onDone,
  });
  const submit = () => {
    const found = { ...(person.naam.trim() === '' && { naam: t`Vul een naam in.` }), ...(person.email.trim() === '' && { email: t`Vul een mailadres in.` }) };
    setProblems(found);
    if (Object.keys(found).length === 0) adding.mutate({ naam: person.naam.trim(), email: person.email.trim() }, { onError: (error) => setProblems(problemsAt(error, { naam: 'naam' as const, email: 'email' as const })) });
  };
  return (
    <div className={styles['add']}>
      <ActForm label={t`Iemand toevoegen`} submit={t`Voeg toe`} busy={t`Bezig met toevoegen …`} pending={adding.isPending} error={adding.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
        <TextBox label={t`Naam`} value={person.naam} onChange={(naam) => form.change({ naam })} problem={problems.naam} />
        <TextBox label={t`Mailadres`} hint={t`Hier komt de post van de LEA aan.`} kind="email" value={person.email} onChange={(email) => form.change({ email })} problem={problems.email} />
      </ActForm>
    </div>
  );
}
