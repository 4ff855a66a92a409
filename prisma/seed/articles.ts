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

/** Oldest first. An article of which only the year is known stands in the middle of that year. */
export const articles: SeedArticle[] = [
  whoGlobalInitiative,
  transplantDepartment,
  trainingInTurkey,
  firstAutologousTransplant,
  threeCancerProgrammes,
  travellingTeams,
  childhoodCancerDay,
  clinicalGuidelines,
  detectionAndFunding,
  conference2026,
];
