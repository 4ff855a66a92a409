import type { Problem } from '#lib/core/result';

/** Problems in the order of the form's fields; those that are about none of them come first. */
export function inOrderOf(fields: readonly string[], problems: readonly Problem[]): Problem[] {
  const placeOf = ({ field }: Problem): number => (field === undefined ? -1 : fields.indexOf(field));
  return [...problems].sort((one, other) => placeOf(one) - placeOf(other));
}
