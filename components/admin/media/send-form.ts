import type { Problem } from '#lib/core/result';

/** What came of sending a form with a file: an answer of ours, or none at all. */
export type Sent<Value> =
  | { kind: 'taken'; value: Value }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'lost' };

function answerOf<Value>(status: number, text: string): Sent<Value> {
  try {
    const answer = JSON.parse(text) as Value & { problems?: Problem[] };
    if (status >= 200 && status < 300) return { kind: 'taken', value: answer };
    return answer.problems && answer.problems.length > 0
      ? { kind: 'refused', problems: answer.problems }
      : { kind: 'lost' };
  } catch {
    return { kind: 'lost' };
  }
}

/** Sends a form; `onProgress` is told the share that has left, 0 to 1. Never rejects. */
export function sendForm<Value>(
  address: string,
  form: FormData,
  onProgress: (share: number) => void = () => undefined,
): Promise<Sent<Value>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('load', () => resolve(answerOf(request.status, request.responseText)));
    for (const event of ['error', 'abort', 'timeout'] as const)
      request.addEventListener(event, () => resolve({ kind: 'lost' }));
    request.send(form);
  });
}
