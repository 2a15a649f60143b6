/** How grave a finding is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * Every rule of the content check by its stable name, which findings carry and documentation and
 * lists of reviewed findings may refer to.
 */
export const rules = {
  'file-path': { severity: 'error', demands: 'A file lies at <language>/<folder>/<key>.md.' },
  'file-unreadable': { severity: 'error', demands: 'A file can be read.' },
  'utf-8': { severity: 'error', demands: 'A file is UTF-8.' },
  'byte-order-mark': { severity: 'error', demands: 'A file has no byte order mark.' },
  'line-endings': { severity: 'error', demands: 'Lines end with LF.' },
  fence: { severity: 'error', demands: 'Front matter stands between two lines "---".' },
  yaml: { severity: 'error', demands: 'Front matter is valid YAML, one field a line.' },
  'unknown-field': { severity: 'error', demands: 'A field is one of the table for its kind.' },
  'missing-field': { severity: 'error', demands: 'Required fields are there.' },
  'empty-field': { severity: 'error', demands: 'A field that is there has a value.' },
  'field-type': { severity: 'error', demands: 'A value has the type of its field.' },
  'field-value': { severity: 'error', demands: 'A value is one that its field allows.' },
  'invisible-character': { severity: 'error', demands: 'A file holds no invisible characters.' },
  date: { severity: 'error', demands: 'A date can be read and exists.' },
  confidence: { severity: 'error', demands: 'Confidence levels are 1 to 5, each with its scope.' },
  'title-spaces': { severity: 'warning', demands: 'A title has no spaces around it.' },
  'index-duplicate': {
    severity: 'warning',
    demands: 'An index belongs to one document of a kind.',
  },
  'content-type': { severity: 'error', demands: 'contentType is the one of the folder.' },
  'slug-form': { severity: 'error', demands: 'A slug is of a-z, 0-9 and single hyphens.' },
  'slug-reserved': { severity: 'error', demands: 'A slug is no word of the route table.' },
  'slug-duplicate': { severity: 'error', demands: 'An address belongs to one document.' },
  'slug-file-name': {
    severity: 'warning',
    demands: 'The file of an original is called as its slug.',
  },
  'published-address': { severity: 'error', demands: 'A published address stays, or leads on.' },
  'published-list': { severity: 'warning', demands: 'Published addresses stand in their list.' },
  'page-route': { severity: 'error', demands: 'The key of a page is a route of the table.' },
  cover: { severity: 'error', demands: 'A cover exists and has a text for those who hear it.' },
  'citation-links': { severity: 'error', demands: 'citationLinks is parallel to citations.' },
  'https-link': { severity: 'error', demands: 'Addresses in the front matter are https.' },
  status: {
    severity: 'error',
    demands: 'A status has state and asOf, and maybe source and sequel.',
  },
  notes: {
    severity: 'error',
    demands: 'A note has id, date, class and text, the text in every language.',
  },
  events: {
    severity: 'error',
    demands: 'An event has id, date, kind and text, and maybe after, source and archived.',
  },
  'event-after': { severity: 'error', demands: '"after" leaves days of the date of an event.' },
  'event-order': { severity: 'warning', demands: 'Nothing happens before a case is filed.' },
  'event-source': { severity: 'warning', demands: 'An event has a source that readers are shown.' },
  'status-date': { severity: 'warning', demands: 'A status is as new as the last event.' },
  claims: { severity: 'error', demands: 'A claim has id or term, and text.' },
  parties: { severity: 'error', demands: 'Parties are plaintiffs and defendants, in words.' },
  'confidence-log': {
    severity: 'error',
    demands: 'A change of confidence has id, date, from, to, level and text.',
  },
  'term-definition': { severity: 'error', demands: 'A term has a definition.' },
  'note-text': { severity: 'error', demands: 'A note holds paragraphs, lists and quotations.' },
  'translated-from': { severity: 'error', demands: 'translatedFrom names another language.' },
  'pair-original': { severity: 'error', demands: 'A translation has its original.' },
  'pair-two-originals': { severity: 'error', demands: 'A document has one original.' },
  'pair-restated-fact': { severity: 'error', demands: 'A fact stands in the original alone.' },
  'pair-confidence': {
    severity: 'error',
    demands: 'Confidence levels are equal in all languages.',
  },
  'pair-missing': { severity: 'warning', demands: 'A document exists in every language.' },
  'pair-blocks': { severity: 'error', demands: 'A translation has the blocks of its original.' },
  'pair-headings': {
    severity: 'error',
    demands: 'A translation has the headings of its original.',
  },
  relation: { severity: 'error', demands: 'A relation leads to a document.' },
  'relation-draft': { severity: 'warning', demands: 'A relation leads to a published document.' },
  'relation-one-sided': { severity: 'warning', demands: 'Cases and questions name each other.' },
  'body-limits': { severity: 'error', demands: 'A block is short enough to be parsed in time.' },
  footnote: { severity: 'error', demands: 'Each footnote has its call, each call its footnote.' },
  definition: { severity: 'error', demands: 'An address given in a line of its own is used once.' },
  'phrase-language': { severity: 'error', demands: 'A marked phrase has words and one language.' },
  'heading-levels': {
    severity: 'error',
    demands: 'Headings begin with "##" and leave out no level.',
  },
  'image-file': { severity: 'error', demands: 'An image lies under public/.' },
  'image-alt': { severity: 'error', demands: 'An image has an alternative text.' },
  'raw-html': { severity: 'error', demands: 'Texts are Markdown without HTML.' },
  'unsafe-link': {
    severity: 'error',
    demands: 'A link is https, http, mailto or within the site.',
  },
  link: { severity: 'error', demands: 'A link within the site leads somewhere.' },
  'link-draft': { severity: 'error', demands: 'A link leads to a published document.' },
  'link-fragment': { severity: 'error', demands: 'A link leads to a place that is there.' },
  'http-link': { severity: 'warning', demands: 'A link to another site is https.' },
  'french-straight-quotes': { severity: 'warning', demands: 'French writes « » and ’.' },
  'french-quotation-marks': { severity: 'warning', demands: 'French writes « » and not “ ”.' },
  'french-accents': { severity: 'warning', demands: 'French capitals carry their accents.' },
  'reviewed-entry': { severity: 'error', demands: 'An entry of the reviewed list is complete.' },
  'reviewed-stale': { severity: 'warning', demands: 'An entry of the reviewed list is needed.' },
} as const satisfies Record<string, { severity: Severity; demands: string }>;

/** The stable name of a rule. */
export type RuleName = keyof typeof rules;
