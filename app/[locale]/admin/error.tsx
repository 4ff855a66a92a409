'use client';

import { useEffect } from 'react';
import { DeskFailed } from '#components/admin/desk-failed';
import { isSignedOut } from '#lib/core/signed-out';

/** What stands in a page of the desk that could not be made; whoever is signed out is led to the sign-in page. */
export default function Failed({ error }: { error: Error }) {
  const isOut = isSignedOut(error);
  useEffect(() => {
    if (isOut) window.location.reload();
  }, [isOut]);
  return isOut ? null : <DeskFailed />;
}
