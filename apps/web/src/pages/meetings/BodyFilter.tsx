import { FormLabel } from '@utrecht/form-label-react';
import { useNavigate } from '@tanstack/react-router';
import { useSetting } from '../../api/setting';
import { t } from '../../language/t';
import { useChosen } from '../../layout/use-chosen';

export function BodyFilter({ overleg }: { overleg: string | undefined }) {
  const { bodies, dissolved } = useSetting();
  const navigate = useNavigate();
  const [chosen, choose] = useChosen(overleg, (next) => navigate({ to: '/vergaderingen', search: ({ overleg: _, ...search }) => (next === undefined ? search : { ...search, overleg: next }), replace: true }));
  return (
    <div>
      <FormLabel htmlFor="overleg">{t`Overleg`}</FormLabel>
      <select id="overleg" className="utrecht-select utrecht-select--html-select" value={chosen ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{t`Alle overleggen`}</option>
        {[...bodies, ...dissolved.map(({ id, naam }) => ({ id, naam: t`${naam} (vervallen)` }))].map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </select>
    </div>
  );
}
