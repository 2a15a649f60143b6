type MoreLinkProps = { href: string; children: string };

/** Leads from a few documents to all of them. */
export function MoreLink({ href, children }: MoreLinkProps) {
  return (
    <p className="mt-4 font-sans text-ui">
      <a href={href} className="inline-block py-1">
        {children}
      </a>
    </p>
  );
}
