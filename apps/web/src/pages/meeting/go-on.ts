import { moveFocusFrom } from '../../layout/focus';

/** The button that was used is gone: the reader goes on at the agenda. Who fills in another form by now is left there. */
export function goOn(): void {
  if (document.activeElement?.matches('input, textarea, select')) return;
  const heading = document.getElementById('agenda');
  moveFocusFrom(heading?.closest('section'), heading);
}
