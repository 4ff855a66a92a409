import { findActor } from '../../../desk-actor.ts';
import { answerFile } from '../answer-file.ts';

type Context = { params: Promise<{ name: string }> };

/** A file of the library for whoever is signed in, published or not. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  if (!(await findActor())) return Response.json({ problems: [] }, { status: 401 });
  return await answerFile((await params).name);
}
