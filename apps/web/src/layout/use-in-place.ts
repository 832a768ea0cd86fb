/** A form in the place of the button that opens it, and where one goes on when it closes. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { moveFocusFrom } from './focus';

interface InPlace<Place extends HTMLElement> {
  open: boolean;
  show: () => void;
  /** @param on where one goes on; left out: at the button, and without one at the place itself, which then has a tabIndex */
  close: (on?: () => HTMLElement | null) => void;
  /** Around both: whoever has the focus elsewhere keeps it. */
  place: RefObject<Place | null>;
  opener: RefObject<HTMLButtonElement | null>;
}

export function useInPlace<Place extends HTMLElement>(): InPlace<Place> {
  const [open, setOpen] = useState(false);
  const place = useRef<Place>(null);
  const opener = useRef<HTMLButtonElement>(null);
  /** Since it closed; the button is there again only when that is drawn. */
  const goOn = useRef<(() => HTMLElement | null) | null>(null);
  useEffect(() => {
    if (open || goOn.current === null) return;
    moveFocusFrom(place.current, goOn.current());
    goOn.current = null;
  }, [open]);
  const close = (on = (): HTMLElement | null => opener.current ?? place.current) => {
    goOn.current = on;
    setOpen(false);
  };
  return { open, show: () => setOpen(true), close, place, opener };
}
