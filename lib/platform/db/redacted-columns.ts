import 'server-only';

/**
 * Every column out of which a redaction takes words, as `table column`. One that can hold words, and stands neither here nor
 * among those of which a test says why they are left, fails that test.
 */
export const redactedColumns: readonly string[] = [
  ...['appointment_post post', 'approval reason', 'consent guardian', 'consent scope'],
  ...['front_slot heading', 'front_slot link_address', 'front_slot link_label', 'front_slot words'],
  ...['localization desk_title', 'medium file_name', 'medium licence'],
  ...['medium_text alt', 'medium_text credit', 'programme content', 'programme_release content'],
  ...['redaction reason', 'redaction replay', 'removal_request contact', 'removal_request words'],
  ...['revision body', 'revision summary', 'revision texts', 'revision title'],
  ...['search_entry head', 'search_entry words', 'search_miss query', 'search_word lexeme'],
  ...['shared_draft content', 'shared_revision content', 'speaker_proposal words'],
  ...['state_change public_reason', 'timeline_entry details', 'working_draft content'],
];
