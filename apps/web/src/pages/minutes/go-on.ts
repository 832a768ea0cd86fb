import { moveFocusFrom } from '../../layout/focus';

/** The button that was used is gone: the reader goes on where the next one stands, or at the top. */
export function goOn(): void {
  const next = document.getElementById('verder') ?? document.querySelector<HTMLElement>('h1');
  moveFocusFrom(next?.closest('section'), next);
}
