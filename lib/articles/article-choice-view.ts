/** An article as others choose it. */
export interface ArticleChoice {
  itemId: string;
  title: string;
  /** Whether readers see it in one language at least. */
  isPublic: boolean;
}
