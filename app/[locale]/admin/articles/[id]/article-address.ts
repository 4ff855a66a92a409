import 'server-only';
import { notFound } from 'next/navigation';
import { isId } from '#lib/core/id-shape';

/** The id that an address names; what is none is answered that there is no such page. */
export async function itemIdOfAddress(params: Promise<{ id: string }>): Promise<string> {
  const { id: itemId } = await params;
  if (!isId(itemId)) notFound();
  return itemId;
}
