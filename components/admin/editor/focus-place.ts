/** Brings the focus to a field, which a link alone does only for what takes it by itself. Says whether there is one. */
export function focusPlace(id: string): boolean {
  const place = document.getElementById(id);
  place?.focus();
  place?.scrollIntoView({ block: 'center' });
  return place !== null;
}

/** Brings the focus to a field that is about to be drawn. */
export function focusDrawn(id: string): void {
  requestAnimationFrame(() => focusPlace(id));
}
