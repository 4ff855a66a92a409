'use client';

import { DeskFailed } from '#components/admin/desk-failed';

/** What stands where nobody can be signed in, because the database is away. */
export default function Failed() {
  return <DeskFailed />;
}
