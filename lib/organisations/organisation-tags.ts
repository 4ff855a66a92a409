/** On the list of all of them. */
export const organisationsTag = 'organisations';

/** On every stored page that shows anything of the organisation. */
export const organisationTag = (organisationId: string): string => `organisation:${organisationId}`;
