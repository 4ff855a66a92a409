/** How a person is named beside a statement: the post is the one held on that day. */
export interface SpeakerView {
  personId: string;
  name: string;
  /** The person's page in this language. */
  path: string;
  post: string | null;
  organisation: string | null;
}
