function fieldsOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}

/** Whether two values have the same JSON, whatever the order of their keys. `undefined` is left out. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((entry, index) => isSameJson(entry, other[index]));
  }
  const fields = fieldsOf(one);
  const theirs = new Map(fieldsOf(other));
  return (
    fields.length === theirs.size &&
    fields.every(([name, field]) => theirs.has(name) && isSameJson(field, theirs.get(name)))
  );
}
