import { childhoodCancerDay } from './articles/childhood-cancer-day.ts';
import { clinicalGuidelines } from './articles/clinical-guidelines.ts';
import { conference2026 } from './articles/conference-2026.ts';
import { detectionAndFunding } from './articles/detection-and-funding.ts';
import { firstAutologousTransplant } from './articles/first-autologous-transplant.ts';
import { threeCancerProgrammes } from './articles/three-cancer-programmes.ts';
import { trainingInTurkey } from './articles/training-in-turkey.ts';
import { transplantDepartment } from './articles/transplant-department.ts';
import { travellingTeams } from './articles/travelling-teams.ts';
import { whoGlobalInitiative } from './articles/who-global-initiative.ts';
import type { SeedArticle } from './seed-types.ts';

/** Oldest first. Those of which only the year is known stand where the order of their sources puts them. */
export const articles: SeedArticle[] = [
  whoGlobalInitiative,
  transplantDepartment,
  trainingInTurkey,
  firstAutologousTransplant,
  threeCancerProgrammes,
  childhoodCancerDay,
  travellingTeams,
  clinicalGuidelines,
  detectionAndFunding,
  conference2026,
];
