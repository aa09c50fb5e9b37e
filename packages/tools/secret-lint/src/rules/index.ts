import { ai } from './table/ai.ts';
import { cloud } from './table/cloud.ts';
import { codeHosting } from './table/code-hosting.ts';
import { commerce } from './table/commerce.ts';
import { dataPlatforms } from './table/data.ts';
import { messaging } from './table/messaging.ts';
import { observability } from './table/observability.ts';
import { saas } from './table/saas.ts';
import { structures } from './table/structures.ts';
import type { CredentialRule } from './types.ts';

/** Every built-in rule, by id in byte order. */
export const credentialRules: readonly CredentialRule[] = [
  structures,
  codeHosting,
  cloud,
  dataPlatforms,
  ai,
  messaging,
  commerce,
  observability,
  saas,
]
  .flat()
  .sort((a, b) => (a.id < b.id ? -1 : 1));
