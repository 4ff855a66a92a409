import 'server-only';
import type { Thing, WithContext } from 'schema-dts';
import { jsonForScript } from '#lib/core/json-for-script';

/** Facts of the page for machines, as JSON-LD. */
export function JsonLd<Kind extends Thing>({ thing }: { thing: WithContext<Kind> }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON-LD is no markup, and jsonForScript escapes what could end the element
      dangerouslySetInnerHTML={{ __html: jsonForScript(thing) }}
    />
  );
}
