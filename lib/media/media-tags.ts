/** On every stored page that shows a picture or document, or would if the public might see it. */
export const mediumTag = (mediumId: string): string => `medium:${mediumId}`;
