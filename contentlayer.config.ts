import { makeSource } from 'contentlayer2/source-files';
import { documentTypes } from './lib/content/documentTypes';

/**
 * Contentlayer reads `content/` into `.contentlayer/generated/`. Whatever it would skip with a
 * warning stops it: no document is dropped in silence.
 */
export default makeSource({
  contentDirPath: 'content',
  documentTypes,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
  // Pages render the bodies themselves (`lib/text`), so nothing is rendered or stored twice here.
  markdown: (builder) => {
    builder.parser = () => ({ type: 'root', children: [] });
    builder.compiler = () => '';
  },
});
