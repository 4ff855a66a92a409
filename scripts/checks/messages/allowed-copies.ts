import type { AllowedCopies } from './check-messages.ts';

/** Words that two languages share, each with the reason why it is no forgotten translation. */
export const allowedCopies: AllowedCopies = {
  'document.megabytes': 'units of size are written alike in Kyrgyz and Russian',
  'document.kilobytes': 'units of size are written alike in Kyrgyz and Russian',
  'article.pressRelease': 'a loan word, spelt alike in Kyrgyz and Russian',
  'lists.archive': 'a loan word, spelt alike in Kyrgyz and Russian',
  'articleForm.press_release': 'a loan word, spelt alike in Kyrgyz and Russian',
  'comparison.block.paragraph': 'a loan word, spelt alike in Kyrgyz and Russian',
  'comparison.block.document': 'a loan word, spelt alike in Kyrgyz and Russian',
  'roles.author.name': 'a loan word, spelt alike in Kyrgyz and Russian',
  'roles.editor.name': 'a loan word, spelt alike in Kyrgyz and Russian',
  'roles.administrator.name': 'a loan word, spelt alike in Kyrgyz and Russian',
  'event.programme': 'a loan word, spelt alike in Kyrgyz and Russian',
  'programme.heading': 'a loan word, spelt alike in Kyrgyz and Russian',
  'programme.of': 'a loan word, spelt alike in Kyrgyz and Russian',
  'programme.rooms': 'a loan word, spelt alike in Kyrgyz and Russian',
  'programmeDesk.heading': 'a loan word, spelt alike in Kyrgyz and Russian',
  'programmeDesk.head.edit': 'a loan word, spelt alike in Kyrgyz and Russian',
  'programmeDesk.rooms.room': 'a loan word, spelt alike in Kyrgyz and Russian',
  'programmeDesk.session.kinds.session': 'a loan word, spelt alike in Kyrgyz and Russian',
  'programmeDesk.session.room': 'a loan word, spelt alike in Kyrgyz and Russian',
  'editor.text': 'a loan word, spelt alike in Kyrgyz and Russian',
  'editor.tool.paragraph': 'a loan word, spelt alike in Kyrgyz and Russian',
  'editor.tool.document': 'a loan word, spelt alike in Kyrgyz and Russian',
  'editor.dialog.document': 'a loan word, spelt alike in Kyrgyz and Russian',
};
