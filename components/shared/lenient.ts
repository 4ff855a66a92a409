/*
 * What is stored is checked when it is saved. A renderer of older or foreign rows trusts it no further than these three
 * and leaves out what they do not find.
 */

/** The nodes of a list; none where it is no list. */
export function list<Node>(nodes: readonly Node[] | undefined): readonly Node[] {
  return Array.isArray(nodes) ? nodes : [];
}

/** A text; empty where it is none. */
export function words(text: unknown): string {
  return typeof text === 'string' ? text : '';
}

/** What a record holds itself under a key, whatever the key is. */
export function held<Value>(record: Record<string, Value>, key: unknown): Value | null {
  return typeof key === 'string' && Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}
