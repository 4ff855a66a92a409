import 'server-only';
import { notFound } from 'next/navigation';

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that an address names; what is none is answered that there is no such page. */
export async function itemIdOfAddress(params: Promise<{ id: string }>): Promise<string> {
  const { id: itemId } = await params;
  if (!id.test(itemId)) notFound();
  return itemId;
}
