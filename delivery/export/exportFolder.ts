/**
 * Where the build adapter leaves the pages, at their addresses in English words, and the files beside
 * them; in the folder of the project.
 */
export const exportFolder = '.next-export';
