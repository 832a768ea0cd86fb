import { moveFocusFrom } from '../../layout/focus';

/** The button that was used is gone: the reader goes on where the next one stands, or at the top. Who fills in another form by now is left there. */
export function goOn(): void {
  if (document.activeElement?.matches('input, textarea, select')) return;
  const next = document.getElementById('verder') ?? document.querySelector<HTMLElement>('h1');
  moveFocusFrom(next?.closest('section'), next);
}
