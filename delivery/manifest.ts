import type { Locale } from '@/i18n/locales';

/**
 * One redirect. `from` and `to` are addresses; in the redirects of a section they may hold
 * parameters as in the route table (`/fr/cases/[slug]`). What follows `from` is kept.
 */
export type Redirect = { from: string; to: string };

/** Headers of all addresses that `path` covers: one address, or with `/*` at its end all below it. */
export type HeaderRule = { path: string; headers: Readonly<Record<string, string>> };

/**
 * What a server or host needs to know about a built site; it lies beside the site as
 * `manifest.json`. Everything about addresses follows from it (`resolveAddress.ts`).
 */
export type Manifest = {
  version: 2;
  locales: readonly Locale[];
  /** Public addresses of all pages, sorted: `/`, `/fr/affaires/pm-v-openai`. */
  pages: readonly string[];
  /** All answered with 308. Those of documents go before those of sections. */
  redirects: { documents: readonly Redirect[]; sections: readonly Redirect[] };
  /** A later rule overrides an earlier one, header by header. */
  headers: readonly HeaderRule[];
};

/** What `version` must be for this program to read a manifest, and the files beside it. */
export const manifestVersion = 2;

/** Name of the manifest's file in the folder of a build. */
export const manifestFile = 'manifest.json';

/** Name of the folder with the site itself in the folder of a build. */
export const siteFolder = 'site';
