const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether something that came from outside can be an id of ours at all: the database refuses to compare anything else. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && shape.test(text);
}
