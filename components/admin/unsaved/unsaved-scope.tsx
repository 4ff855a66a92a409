'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { UnsavedPage } from './unsaved-page.ts';

const Context = createContext<UnsavedPage | null>(null);

/** Lets the forms within keep what is not saved, for this account alone. */
export function UnsavedScope({ accountId, children }: { accountId: string; children: ReactNode }) {
  const [page] = useState(() => new UnsavedPage(accountId));
  useEffect(() => page.start(), [page]);
  return <Context value={page}>{children}</Context>;
}

/** The forms of the page; null where nobody is signed in. */
export const useUnsavedPage = (): UnsavedPage | null => useContext(Context);
