import type { Role } from '#lib/accounts/account';
import type { Scene } from './scene.ts';
import type { Fields } from './visitor.ts';
import type { Member, World } from './world.ts';

interface Named {
  /** As the desk's surface names it. */
  name: string;
  /** Who may do this to what the row names; `everybody` without a session too. */
  opens: 'everybody' | readonly Role[];
}

/** A page or a handler that only tells something. */
export interface ReadRow extends Named {
  path(scene: Scene): string;
  /** Whether its answer holds the marker. */
  shows: boolean;
}

/** What a row sends. */
export interface Deed {
  path: string;
  fields: Fields;
}

/** A server action. */
export interface ActionRow extends Named {
  /** A plain form sends itself alone; others send the state of their form before it. */
  takes: 'form' | 'state';
  /** Makes what it is done to, anew each time. `member` is whoever does it, or whose id somebody else uses. */
  deed(world: World, member: Member): Promise<Deed>;
}

/** A handler that changes something: `fields` go as a form, `json` as JSON. */
export interface HandlerRow extends Named {
  deed(world: World, member: Member): Promise<{ path: string; fields?: Fields; json?: unknown }>;
}

export const everyRole: readonly Role[] = ['author', 'editor', 'administrator'];
export const publishers: readonly Role[] = ['editor', 'administrator'];
export const administrators: readonly Role[] = ['administrator'];
