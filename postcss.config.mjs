// Next minifies and prefixes for the browsers of package.json; Tailwind need not do it before.
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } };
