import type { NextRequest } from 'next/server';
import { isSpeakersFile } from '#lib/people/admin-queries/find-speaker-check';
import { answerFile } from '../../admin/media/files/answer-file.ts';

/** A size of the portrait of whoever holds the link; without the link there is nothing here. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = request.nextUrl.searchParams;
  const [link, name] = [query.get('link') ?? '', query.get('name') ?? ''];
  return (await isSpeakersFile(link, name)) ? answerFile(name) : new Response(null, { status: 404 });
}
