import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** What JSON Feed 1.1 demands (jsonfeed.org), and what a feed of ours has beside it. */
const schema = {
  type: 'object',
  required: ['version', 'title', 'items', 'home_page_url', 'feed_url', 'language', 'authors'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    authors: { $ref: '#/$defs/authors' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html', 'url', 'title', 'date_modified'],
        properties: {
          id: { type: 'string', minLength: 1 },
          content_html: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          title: { type: 'string', minLength: 1 },
          date_modified: { type: 'string', format: 'date-time' },
          date_published: { type: 'string', format: 'date-time' },
          authors: { $ref: '#/$defs/authors' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
  $defs: {
    authors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
        additionalProperties: false,
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

/** The faults of a JSON feed by the text of its standard. */
export function listJsonFeedFaults(feed: unknown): string[] {
  validate(feed);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
