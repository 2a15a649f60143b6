import { Footer, Layout, Navbar } from 'nextra-theme-docs';
import { Head } from 'nextra/components';
import { getPageMap } from 'nextra/page-map';
import 'nextra-theme-docs/style.css';

export const metadata = {
  title: { default: 'Dossier', template: '%s – Dossier' },
  description: 'The law of generative AI in plain language, from real cases.',
};

const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'fr', name: 'Français' },
];

export default async function RootLayout({ children, params }) {
  const { lang } = await params;
  return (
    <html lang={lang} dir="ltr" suppressHydrationWarning>
      <Head />
      <body>
        <Layout
          navbar={<Navbar logo={<b>Dossier</b>} logoLink={`/${lang}`} />}
          footer={<Footer>Dossier</Footer>}
          i18n={languages}
          pageMap={await getPageMap(`/${lang}`)}
          editLink={null}
          feedback={{ content: null }}
        >
          {children}
        </Layout>
      </body>
    </html>
  );
}
