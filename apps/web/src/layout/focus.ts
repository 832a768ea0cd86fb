/**
 * What has the focus goes from the page, or has gone: put it where the reader goes on. Who has moved on meanwhile is left alone.
 * @param part of the page in which it was
 */
export function moveFocusFrom(part: Element | null | undefined, next: HTMLElement | null | undefined): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body || part?.contains(activeElement)) next?.focus();
}
