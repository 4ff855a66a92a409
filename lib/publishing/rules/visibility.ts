/**
 * Who looks: the public, the holder of a link that is bound to one revision, or the desk.
 */
export type Audience = { kind: 'public' } | { kind: 'link'; revisionId: string } | { kind: 'desk' };

/** A span in which an approved revision is public: from its first moment, up to and not including its last. */
export interface VisibleSpan {
  visibleFrom: Date;
  visibleUntil: Date | null;
}

/** A revision as the rule sees it; `span` is absent where it was never approved for publication. */
export interface RevisionStanding {
  revisionId: string;
  span: VisibleSpan | null;
}

/** Whether a span covers a moment of the database's clock. The SQL of `visible.ts` says the same and is tested against this. */
export function covers(span: VisibleSpan, moment: Date): boolean {
  return span.visibleFrom <= moment && (span.visibleUntil === null || moment < span.visibleUntil);
}

/** The one rule of what an audience may see of a revision at a moment. */
export function maySee(audience: Audience, standing: RevisionStanding, moment: Date): boolean {
  switch (audience.kind) {
    case 'desk':
      return true;
    case 'link':
      return audience.revisionId === standing.revisionId;
    case 'public':
      return standing.span !== null && covers(standing.span, moment);
  }
}
