'use client';

import { DeskFailed } from '#components/admin/desk-failed';

/** What stands in a page of the desk that could not be made. */
export default function Failed() {
  return <DeskFailed />;
}
