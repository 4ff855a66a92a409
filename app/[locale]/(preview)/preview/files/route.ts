import type { NextRequest } from 'next/server';
import { isLinkedFile } from '#lib/articles/admin-queries/preview-links';
import { answerFile } from '../../../admin/media/files/answer-file.ts';

/** A file that a preview link's words show, and no other; without the link there is nothing here. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = request.nextUrl.searchParams;
  const [link, name] = [query.get('link') ?? '', query.get('name') ?? ''];
  return (await isLinkedFile(link, name)) ? answerFile(name) : new Response(null, { status: 404 });
}
