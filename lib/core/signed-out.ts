/** By what a page knows the error of an action whose sender is signed out: nothing else of an error reaches it. */
export const signedOutDigest = 'signed-out';

/** Whether an error says that whoever sent a form is signed out. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && error.digest === signedOutDigest;
}
