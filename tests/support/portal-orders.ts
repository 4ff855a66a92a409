/** What a test may ask of the process that runs a portal for it. */
export type Order =
  | { name: 'take-content'; from: string }
  | { name: 'copy-content' }
  | { name: 'start-database' }
  | { name: 'stop-database' }
  | { name: 'run'; script: string; args: string[] }
  | { name: 'serve'; settings: Record<string, string>; port?: number }
  | { name: 'end-server'; port: number; signal: NodeJS.Signals };

export interface Question {
  id: number;
  order: Order;
}

export interface Answer {
  id: number;
  value: string | number | null;
  failure?: string;
}
