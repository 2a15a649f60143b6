import { listCompressibleEndings } from '../../files/fileTypes';
import { getHeaders, policyHeader } from '../../headerRules';
import type { HeaderRule, Manifest } from '../../manifest';
import { buildCaddyMaps } from './buildCaddyMaps';

/**
 * A Caddyfile that serves a build as our own server does. Pages are found as files; only what is no
 * page is looked up among the redirects.
 * @param root the folder of the site, an absolute path
 */
export function buildCaddyfile(manifest: Manifest, root: string): string {
  const { headers: rules, locales } = manifest;
  const errorPages = ['/404', ...locales.map((locale) => `/${locale}/404`)];
  const texts = listCompressibleEndings().map((ending) => `*.${ending}`);
  const homeVary = [getHeaders('/', rules)['Vary'], 'Accept-Encoding'].filter(Boolean).join(', ');
  return `# Written by the build; the next build writes it anew. See docs/deploying.md.
(dossier_files) {
	file_server {
		precompressed br gzip
	}
}

# The times of files follow from their content: as dates they mean nothing.
(dossier_headers) {
${buildHeaderLines(rules, '\t')}
	header {
		-Server
		-Last-Modified
		defer
	}
}

(dossier_encodings) {
	header {
		Vary "Accept-Encoding"
		defer
	}
}

# Write the name of the site here, and Caddy fetches a certificate for it.
:80 {
	root * "${root}"

${buildCaddyMaps(manifest)}

	@refused not method GET HEAD
	@home path /
	@known expression {dossier_home} != ""
	@page {
		file {path}.html
		not path ${errorPages.join(' ')}
	}
	@redirect expression {dossier_page} != "" && {dossier_page} != {path}
	@file {
		file
		not path *.html *.br *.gz /_headers /_redirects
	}
	@text path ${texts.join(' ')}

	route {
		header @refused Allow "GET, HEAD"
		respond @refused 405

		route @home {
			import dossier_headers
			header {
				Vary "${homeVary}"
				defer
			}
			redir @known {dossier_home}{dossier_query} 302
			rewrite * /index.html
			import dossier_files
		}

		route @page {
			import dossier_headers
			import dossier_encodings
			rewrite * {path}.html
			import dossier_files
		}

		route @redirect {
			import dossier_headers
			header -${policyHeader}
			redir {dossier_page}{dossier_query} 308
		}

		route @file {
			import dossier_headers
			header -${policyHeader}
			header Content-Type {dossier_type}
			route @text {
				import dossier_encodings
			}
			import dossier_files
		}

		error 404
	}

	handle_errors {
		map {path} {dossier_error_page} {
${locales.map((locale) => `\t\t\t~(?i)^/${locale}(?:/|$) /${locale}/404.html`).join('\n')}
			default /404.html
		}
		route {
			rewrite * {dossier_error_page}
			import dossier_headers
			import dossier_encodings
			import dossier_files
		}
	}
}
`;
}

/** The header rules, general ones first: what is said last of a header counts. */
function buildHeaderLines(rules: readonly HeaderRule[], indent: string): string {
  const lines = rules.flatMap(({ headers, path }) =>
    Object.entries(headers)
      .filter(([name]) => name !== 'Vary')
      .map(([name, value]) => `${indent}header ${path === '/*' ? '*' : path} ${name} "${value}"`),
  );
  return lines.join('\n');
}
