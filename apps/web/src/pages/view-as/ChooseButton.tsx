import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { answer, api } from '../../api/client';
import { queryClient } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Failure } from '../../components/states';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { noteArrival } from '../../layout/arrival';
import { moveFocusFrom } from '../../layout/focus';

interface Props {
  personId: string;
  name: string;
  /** One of many in a list. */
  plain?: boolean;
  /** The page of ours that was asked for; the first page where none was. */
  backTo?: string;
}

/** Be this person from now on: what one may see changes with it, so everything is asked again. */
export function ChooseButton({ personId, name, plain = false, backTo = '/' }: Props) {
  const { municipality, session } = useSetting();
  const { history } = useRouter();
  const button = useRef<HTMLButtonElement>(null);
  const choose = useMutation({
    mutationFn: () => answer(api.POST('/v1/gemeenten/{gemeente}/sessie', { params: { path: { gemeente: municipality.gemeente } }, body: { persoonId: personId } })),
    onSuccess: async (chosen) => {
      queryClient.setQueryData([municipality.gemeente, 'sessie'], chosen);
      void queryClient.invalidateQueries({ queryKey: [municipality.gemeente], predicate: ({ queryKey }) => queryKey[1] !== 'sessie' });
      announce(t`U kijkt nu mee als ${chosen.naam}.`);
      // On the page where one stays no heading is new: it gets the focus from here, where the button goes.
      if (backTo.split('?')[0] === history.location.pathname) moveFocusFrom(button.current, document.querySelector('h1'));
      else noteArrival();
      history.push(backTo);
    },
  });
  if (session?.persoonId === personId) return <strong>{t`${name} (dit bent u nu)`}</strong>;
  return (
    <>
      <Button ref={button} purpose={plain ? 'subtle' : 'secondary'} onClick={() => choose.mutate()}>
        <span className={plain ? 'visually-hidden' : undefined}>{t`Kijk mee als`} </span>
        {name}
      </Button>
      {choose.isError && <Failure error={choose.error} />}
    </>
  );
}
