/** One seat on a day: who sits there, who stands in, and what its secretary can change. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { lazy, useRef, useState } from 'react';
import { mixed } from '../../components/Dutch';
import { Joined } from '../../components/Joined';
import { Status } from '../../components/Status';
import { type Day, fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { onceConnected } from '../../layout/lazy-route-component';
import { Opened } from '../meeting/forms';
import { EndForm } from './EndForm';
import styles from './People.module.css';
import { about, expected, type Seat, span, whyNot } from './seats';
import { SitForm } from './SitForm';

const MoveForm = lazy(async () => ({ default: (await onceConnected(() => import('./MoveForm'))).MoveForm }));

type Doing = 'seat' | 'end' | 'move' | 'stand-in' | 'end-stand-in';

/** @param places where who sits here can go */
export function SeatItem({ seat, day, mayChange, places }: { seat: Seat; day: Day; mayChange: boolean; places: readonly Seat[] }) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const place = useRef<HTMLLIElement>(null);
  const done = () => {
    setDoing(null);
    place.current?.focus();
  };
  const { plek, deelname, plaatsvervanger, leegSinds } = seat;
  const details = about(seat);
  const coming = expected(seat);
  return (
    <li ref={place} tabIndex={-1}>
      <Heading level={3} appearance="level-5" lang={DUTCH}>
        {plek.naam}
      </Heading>
      {details.length > 0 && (
        <p className="subtle">
          <Joined of={details} />
        </p>
      )}
      {deelname ? (
        <p>
          <strong>{deelname.naam}</strong> <span className="subtle">{span(deelname)}</span>
        </p>
      ) : (
        coming === null && (
          <p>
            <Status tone="bad">{t`Leeg`}</Status> {leegSinds && <span className="subtle">{t`Sinds ${fullDay(leegSinds)}`}</span>}
          </p>
        )
      )}
      {plaatsvervanger && (
        <p>
          {t`Plaatsvervanger:`} <strong>{plaatsvervanger.naam}</strong> <span className="subtle">{span(plaatsvervanger)}</span>
        </p>
      )}
      {coming && <p>{coming}</p>}
      {mayChange && doing === null && <Buttons seat={seat} canMove={places.length > 0} choose={setDoing} />}
      {(doing === 'seat' || doing === 'stand-in') && <SitForm seat={seat} day={day} as={doing} onDone={done} />}
      {doing === 'move' && deelname && (
        <Opened>
          <MoveForm seat={{ ...seat, deelname }} places={places} onDone={done} />
        </Opened>
      )}
      {(doing === 'end' || doing === 'end-stand-in') && <EndForm seat={seat} what={doing} onDone={done} />}
    </li>
  );
}

function Buttons({ seat, canMove, choose }: { seat: Seat; canMove: boolean; choose: (doing: Doing) => void }) {
  const { plek, deelname, plaatsvervanger } = seat;
  const reason = whyNot(seat);
  const one = (doing: Doing, text: string) => (
    <Button key={doing} purpose="subtle" onClick={() => choose(doing)}>
      {text}
      <span className="visually-hidden">{mixed` op ${plek.naam}`}</span>
    </Button>
  );
  return (
    <>
      {reason && <p className="subtle">{reason}</p>}
      <div className={`${styles['buttons']} no-print`}>
        {reason === null && one('seat', deelname ? t`Zet een opvolger` : t`Zet iemand`)}
        {reason === null && deelname && one('end', t`Laat eindigen`)}
        {canMove && one('move', t`Naar een andere plek`)}
        {plaatsvervanger ? one('end-stand-in', t`Laat de vervanging eindigen`) : one('stand-in', t`Zet een plaatsvervanger`)}
      </div>
    </>
  );
}
