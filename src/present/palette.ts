import type { Look } from '../domain/sheetPlan';

/**
 * Colours of our sheets and charts. Text on its fill has a contrast of 4.5:1 or more, bars that must be told apart differ by
 * 3:1 in lightness (tested), so that they hold in greyscale. No colour says anything that a word or a mark does not say too.
 */
export const palette = {
  ink: '#1F1F1F',
  muted: '#595959',
  paper: '#FFFFFF',
  deep: '#1B3A57',
  mid: '#C9D6E3',
  soft: '#E6EDF4',
  entry: '#FFF8DC',
  line: '#5F6B78',
  link: '#0B4F9E',
  ownBar: '#1B3A57',
  otherBar: '#C3CEDA',
  suggestedLine: '#8A5A00',
  otherMark: '#7F8C99',
  interval: '#8FA3B8',
} as const;

/** Looks by what they are for. */
export const looks = {
  title: { bold: true, size: 16, color: palette.deep, valign: 'center' },
  howToRead: { color: palette.muted, valign: 'center' },
  heading: { bold: true, size: 13, color: palette.deep, valign: 'bottom' },
  header: {
    bold: true,
    fill: palette.deep,
    color: palette.paper,
    wrap: true,
    valign: 'center',
    border: 'thin',
    borderColor: palette.line,
  },
  body: { color: palette.ink, valign: 'top', border: 'thin', borderColor: palette.mid },
  plain: { color: palette.ink, valign: 'top' },
  question: { bold: true, fill: palette.mid, color: palette.ink, valign: 'center' },
  theme: { bold: true, fill: palette.soft, color: palette.ink, valign: 'center' },
  judgedMark: {
    bold: true,
    fill: palette.deep,
    color: palette.paper,
    align: 'center',
    wrap: true,
    border: 'medium',
    borderColor: palette.ink,
  },
  suggestedMark: {
    fill: palette.soft,
    color: palette.ink,
    align: 'center',
    wrap: true,
    border: 'thin',
    borderColor: palette.line,
  },
  entry: { fill: palette.entry, color: palette.ink, wrap: true, border: 'thin', borderColor: palette.line },
  small: { color: palette.muted, size: 8 },
  /** Of use to the product alone: in the cell, but neither shown nor printed. */
  key: { color: palette.muted, size: 8, numberFormat: ';;;' },
  link: { color: palette.link },
} as const satisfies Record<string, Look>;
