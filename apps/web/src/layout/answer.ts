/**
 * A link that is pressed shows it at once, and then the router does its work: on a slow telephone that takes longer than the tenth of a
 * second in which people expect an answer (https://web.dev/articles/optimize-inp).
 */
import type { AnyRouter } from '@tanstack/react-router';
import { painted } from './painted';

export function answerBeforeGoing(router: AnyRouter): void {
  let pressed: Element | null = null;
  let marked: Element | null = null;
  const note = ({ target }: Event) => (pressed = target instanceof Element ? target.closest('a') : null);
  document.addEventListener('click', note, { capture: true });
  const navigate = router.navigate;
  router.navigate = async (to) => {
    // Only a link says from where it leads. What a form sends shows by itself; of a filter see `useChosen`.
    if (to._fromLocation === undefined) return navigate(to);
    marked?.removeAttribute('data-pressed');
    const link = (marked = pressed);
    link?.setAttribute('data-pressed', '');
    const from = router.history.location.pathname;
    await painted();
    try {
      // Unless another link was pressed meanwhile, or "back" to another page. What was chosen in a filter may have come between.
      if (marked === link && router.history.location.pathname === from) await navigate(to);
    } finally {
      link?.removeAttribute('data-pressed');
    }
  };
}
