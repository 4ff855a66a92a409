/** What a test may ask of the process that runs a portal for it. */
export type Order =
  | { name: 'take-content'; from: string }
  | { name: 'copy-content' }
  | { name: 'start-database' }
  | { name: 'stop-database' }
  | { name: 'run'; script: string; args: string[]; settings?: Record<string, string> }
  | { name: 'serve'; settings: Record<string, string>; port?: number }
  | { name: 'weigh-server'; port: number }
  | { name: 'end-server'; port: number; signal: NodeJS.Signals };

/** Where a server runs. */
export interface ServerPlace {
  port: number;
  pid: number;
  /** Its data folder, with its stored pages. */
  folder: string;
}

export interface Question {
  id: number;
  order: Order;
}

/** What came of an order. */
export type Obedience = ServerPlace | string | number | null;

export interface Answer {
  id: number;
  value: Obedience;
  failure?: string;
}
