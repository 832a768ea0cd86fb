/** A button that does one thing at once: it says that it is busy, that it was done, or why it could not be. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { queryClient } from '../api/queries';
import { useSetting } from '../api/setting';
import { announce } from '../layout/announce';
import { Failure } from './states';

interface Props {
  children: string;
  /** While it goes on: 'Bezig met versturen …'. */
  busy: string;
  /** Said aloud when it is done. */
  done: string;
  /** What it is about, for who hears the button among others of the same name. */
  about?: string;
  /** `key` is the command's own: a click that is repeated after a lost answer does it once. */
  act(key: string): Promise<unknown>;
}

export function ActButton({ children, busy, done, about, act }: Props) {
  const { municipality } = useSetting();
  const key = useRef(crypto.randomUUID());
  const acting = useMutation({
    mutationFn: () => act(key.current),
    onSuccess: async () => {
      key.current = crypto.randomUUID();
      announce(done);
      await queryClient.invalidateQueries({ queryKey: [municipality.gemeente] });
    },
  });
  return (
    <>
      {acting.isError && <Failure error={acting.error} />}
      <Button purpose="secondary" onClick={() => !acting.isPending && acting.mutate()} aria-busy={acting.isPending}>
        {acting.isPending ? busy : children}
        {about !== undefined && <span className="visually-hidden"> {about}</span>}
      </Button>
    </>
  );
}
