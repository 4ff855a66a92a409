import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import path from 'node:path';
import { planCores } from '#bench/cores';
import { type Gate, isKept } from '#bench/gates';
import { type Figures, measureAll } from '#bench/measure-all';
import { type Plan, planFor } from '#bench/plan';
import { printFigures } from '#bench/print-figures';
import { gatesOf } from '#bench/promises';
import { gateLine } from '#bench/report';
import { clearPortalEnvironment } from '#scripts/checks/portal-environment';
import { buildPortal } from '#scripts/portal/build-portal';
import { checkout } from '#scripts/portal/child';
import { runCommand } from '#scripts/portal/run-command';
import { shutDown } from '#scripts/portal/shutdown';

const interrupted = 130;

interface Machine {
  processor: string;
  cores: number;
  pinning: string;
  node: string;
  /** Processes that wanted to run over the last minute, before and after. */
  busyBefore: number;
  busyAfter: number;
}

function writeResult(plan: Plan, machine: Machine, figures: Figures, gates: Gate[]): string {
  const folder = path.join(checkout, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const date = new Date().toISOString();
  const file = path.join(folder, `${date.slice(0, 19).replaceAll(':', '-')}.json`);
  const judged = gates.map((gate) => ({ ...gate, isKept: isKept(gate) }));
  writeFileSync(file, JSON.stringify({ date, plan, machine, gates: judged, figures }, null, 2));
  return file;
}

/** Measures the portal on throw-away databases and servers and holds it against its promises. */
async function bench(): Promise<void> {
  const plan = planFor(process.argv.slice(2));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void shutDown(interrupted));
  }
  // No setting of a person's own portal reaches what is measured.
  clearPortalEnvironment(process.env);
  await buildPortal();
  const cores = planCores();
  console.log(`  A ${plan.name} run: ${cores.told}`);
  const busyBefore = loadavg()[0] ?? 0;
  const figures = await measureAll(plan, cores);
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    pinning: cores.told,
    node: process.version,
    busyBefore,
    busyAfter: loadavg()[0] ?? 0,
  };
  const gates = gatesOf(figures, plan);
  printFigures(figures, plan);
  console.log('\nPromises\n');
  for (const gate of gates) console.log(`  ${gateLine(gate)}`);
  console.log(`\n  ${path.relative(checkout, writeResult(plan, machine, figures, gates))}`);
  await shutDown(gates.every(isKept) ? 0 : 1);
}

await runCommand(bench);
