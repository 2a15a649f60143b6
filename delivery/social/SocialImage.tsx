import type { ReactNode } from 'react';
import { formatColour, INK, PAPER } from '@/lib/cover/colours';
import { SOCIAL_SIZE, type SocialFact, type SocialSubject } from '@/lib/seo/social/socialSubject';

/** The strip of the site above the picture: ordered dither in squares of 6 pixels. */
export const STRIP_SIZE = { columns: 200, rows: 8, side: 6 } as const;

const colours = { paper: formatColour(PAPER), ink: formatColour(INK), soft: '#55545c' };
const levels = [1, 2, 3, 4, 5] as const;

type SocialImageProps = {
  subject: SocialSubject;
  /** Name of the site. */
  site: string;
  /** What the site is, in few words. */
  tagline: string;
  /** The strip and, for a case, its cover, as `data:` addresses. */
  strip: string;
  cover?: string | undefined;
};

/** A social image as satori draws it: flex boxes alone, every style in place. */
export function SocialImage({ subject, site, tagline, strip, cover }: SocialImageProps) {
  const { answer, facts, kind, title } = subject;
  const crowded = facts.length > 3;
  return (
    <div
      style={{
        ...column,
        ...SOCIAL_SIZE,
        background: colours.paper,
        color: colours.ink,
        fontFamily: 'Serif',
      }}
    >
      {/* eslint-disable-next-line jsx-a11y/alt-text -- part of a drawing; the page's `og:image:alt` names it */}
      <img src={strip} width={SOCIAL_SIZE.width} height={STRIP_SIZE.rows * STRIP_SIZE.side} />
      <div style={{ height: 2, background: colours.ink }} />
      <div style={{ ...row, flex: 1, padding: '36px 72px 0', overflow: 'hidden' }}>
        <div style={{ ...column, flex: 1 }}>
          <Label>{kind}</Label>
          <Title size={pickSize(subject)}>{title}</Title>
          {answer !== undefined && <Answer>{answer}</Answer>}
          <div style={{ ...column, marginTop: 24, gap: crowded ? 6 : 10 }}>
            {facts.map((fact) => (
              <Fact key={fact.text} size={crowded ? 24 : 28} {...fact} />
            ))}
          </div>
        </div>
        {cover !== undefined && (
          // eslint-disable-next-line jsx-a11y/alt-text -- as above
          <img
            src={cover}
            width={520}
            height={292}
            style={{ marginLeft: 48, marginTop: 8, objectFit: 'cover' }}
          />
        )}
      </div>
      <div style={{ ...row, ...footer }}>
        <div style={{ fontSize: 40, fontWeight: 700 }}>{site}</div>
        <div style={{ ...sans, fontSize: 24, color: colours.soft }}>
          {title === tagline ? '' : tagline}
        </div>
      </div>
    </div>
  );
}

function Label({ children }: { children: ReactNode }) {
  return (
    <div
      style={{
        ...sans,
        fontSize: 24,
        fontWeight: 600,
        letterSpacing: 2,
        textTransform: 'uppercase',
        color: colours.soft,
      }}
    >
      {children}
    </div>
  );
}

function Title({ children, size }: { children: string; size: number }) {
  return (
    <div
      style={{
        display: 'block',
        marginTop: 18,
        fontSize: size,
        fontWeight: 700,
        lineHeight: 1.12,
        letterSpacing: -0.015 * size,
        lineClamp: 4,
        textWrap: 'balance',
      }}
    >
      {children}
    </div>
  );
}

function Answer({ children }: { children: string }) {
  const size = children.length > 40 ? 44 : 78;
  return (
    <div
      style={{
        display: 'block',
        marginTop: 20,
        fontSize: size,
        fontWeight: 400,
        lineHeight: 1.06,
        letterSpacing: -0.02 * size,
        lineClamp: 2,
      }}
    >
      {children}
    </div>
  );
}

function Fact({ text, mark, level, size }: SocialFact & { size: number }) {
  return (
    <div style={{ ...row, ...sans, fontSize: size, lineHeight: 1.25, alignItems: 'flex-start' }}>
      {mark && (
        <div
          style={{
            flexShrink: 0,
            width: 22,
            height: 22,
            margin: '7px 16px 0 0',
            border: `4px solid ${colours.ink}`,
            background: mark === 'filled' ? colours.ink : colours.paper,
          }}
        />
      )}
      {level && (
        <div style={{ ...row, flexShrink: 0, gap: 6, margin: '5px 22px 0 0' }}>
          {levels.map((part) => (
            <div
              key={part}
              style={{
                width: 44,
                height: 24,
                border: `2px solid ${colours.ink}`,
                background: part <= level ? colours.ink : colours.paper,
              }}
            />
          ))}
        </div>
      )}
      <div style={{ display: 'block', flex: 1 }}>{text}</div>
    </div>
  );
}

const row = { display: 'flex', flexDirection: 'row' } as const;
const column = { display: 'flex', flexDirection: 'column' } as const;
const sans = { fontFamily: 'Sans' } as const;
const footer = {
  alignItems: 'baseline',
  justifyContent: 'space-between',
  margin: '0 72px 36px',
  paddingTop: 16,
  borderTop: '1px solid #d8d4c9',
} as const;

/** A long title is set smaller; beside a cover or above an answer there is less room. */
function pickSize({ answer, cover, facts, title: { length } }: SocialSubject): number {
  if (answer !== undefined) return length > 100 ? 34 : length > 80 ? 42 : 46;
  if (cover !== undefined) return length > 40 ? 48 : length > 24 ? 58 : 68;
  if (facts.length === 0 && length <= 60) return 100;
  return length > 100 ? 50 : length > 60 ? 60 : length > 30 ? 72 : 92;
}
