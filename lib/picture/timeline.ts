/**
 * What a mark stands for: a filing, a decision of a court or an authority or the appeal from one, an
 * end that the parties made, any other step, or a date that is only announced.
 */
export const markShapes = ['filed', 'decision', 'ended', 'step', 'scheduled'] as const;
export type MarkShape = (typeof markShapes)[number];

/** Something with a date in a row: the first and last day, in ISO, on which it can have happened. */
export type TimelineMark = { id: string; first: string; last: string; shape: MarkShape };

/** A row of a timeline: one case. */
export type TimelineRow = {
  id: string;
  label: string;
  /** Rows of one lane stand together. */
  lane: string;
  /** At least one, in the order in which they are told. */
  marks: readonly TimelineMark[];
};

/** A text in a picture: `x` in percent of the width, `y` of its base line in pixels. */
export type PlacedText = { text: string; x: number; y: number; anchor: 'start' | 'end' };

/** A mark in its place. `ids` are of all that it stands for: what happened at one time is one mark. */
export type PlacedMark = {
  ids: readonly string[];
  shape: MarkShape;
  /** Its middle, in percent. */
  x: number;
  /** The days that it can mean, where they are several: from and to, in percent. */
  span?: { from: number; to: number };
};

/** A row in its place. */
export type PlacedRow = {
  id: string;
  label: PlacedText;
  /** Where its line runs, in pixels from the top. */
  y: number;
  /** From its first to its last event, in percent; announced dates lie outside. */
  line: { from: number; to: number };
  marks: readonly PlacedMark[];
};

/** A drawn timeline: places across in percent, down in pixels. */
export type TimelinePicture = {
  height: number;
  /** Where a year or month begins; `date` in ISO as precise as it is named. */
  ticks: readonly (Pick<PlacedText, 'x' | 'anchor'> & { date: string })[];
  lanes: readonly { id: string; y: number }[];
  rows: readonly PlacedRow[];
};
