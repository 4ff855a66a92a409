import { z } from 'zod';

/** What the sign-in form sends. Nothing here tells how names or passwords must look. */
export const signInSchema = z.object({
  name: z.string().max(200),
  password: z.string().max(1_000),
});
