import { moveFocusFrom } from '../../layout/focus';

/** The button that was used is gone: the reader goes on at the agenda. */
export function goOn(): void {
  const heading = document.getElementById('agenda');
  moveFocusFrom(heading?.closest('section'), heading);
}
