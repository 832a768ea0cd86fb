import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '../../api/client';
import { queryClient } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Failure } from '../../components/states';
import { announce } from '../../layout/announce';
import { noteArrival } from '../../layout/arrival';

/** Be this person from now on: what one may see changes with it, so everything is asked again. `plain`: one of many in a list. */
export function ChooseButton({ personId, name, plain = false }: { personId: string; name: string; plain?: boolean }) {
  const { municipality, session } = useSetting();
  const navigate = useNavigate();
  const choose = useMutation({
    mutationFn: () => answer(api.POST('/v1/gemeenten/{gemeente}/sessie', { params: { path: { gemeente: municipality.gemeente } }, body: { persoonId: personId } })),
    onSuccess: async (chosen) => {
      queryClient.setQueryData([municipality.gemeente, 'sessie'], chosen);
      void queryClient.invalidateQueries({ queryKey: [municipality.gemeente], predicate: ({ queryKey }) => queryKey[1] !== 'sessie' });
      announce(`U kijkt nu mee als ${chosen.naam}.`);
      noteArrival();
      await navigate({ to: '/' });
    },
  });
  if (session?.persoonId === personId) return <strong>{name} (dit bent u nu)</strong>;
  return (
    <>
      <Button purpose={plain ? 'subtle' : 'secondary'} onClick={() => choose.mutate()}>
        <span className={plain ? 'visually-hidden' : undefined}>Kijk mee als </span>
        {name}
      </Button>
      {choose.isError && <Failure error={choose.error} />}
    </>
  );
}
