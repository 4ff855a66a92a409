const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];
const documents = ['application/pdf', '.pdf', '.docx', '.pptx'];

/** What a file dialog offers first; what a file really is, its bytes say. */
export const acceptedFiles = {
  picture: pictures.join(','),
  document: documents.join(','),
  paper: [...pictures, 'application/pdf'].join(','),
  any: [...pictures, ...documents].join(','),
};
