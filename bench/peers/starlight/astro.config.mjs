import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const section = (label, french, directory) => ({
  label,
  translations: { fr: french },
  autogenerate: { directory },
});

export default defineConfig({
  site: process.env.BENCH_ORIGIN,
  // Without this, Vite takes the PostCSS configuration of a folder further up.
  vite: { css: { postcss: {} } },
  integrations: [
    starlight({
      title: 'Dossier',
      description: 'The law of generative AI in plain language, from real cases.',
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } },
      sidebar: [
        section('Questions', 'Questions', 'questions'),
        section('Cases', 'Affaires', 'cases'),
        section('News', 'Actualités', 'news'),
        section('About', 'À propos', 'pages'),
      ],
    }),
  ],
});
