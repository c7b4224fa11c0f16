import { textIn } from '../case/text.ts';
import { FAMILIES } from '../look/families.ts';
import { SIZES, WEIGHTS } from '../look/type.ts';
import { sentence } from '../words/sentence.ts';
import { paragraph, richParagraph } from './text-block.ts';
import { type Headline, MARGIN, NARROW } from './types.ts';

/** Question and sentence of a picture that stands alone. */
export const headline: Headline = (context, scene, options, palette) => {
  const { lead, detail } = sentence(scene, context, options.lang);
  const width = options.width - 2 * MARGIN;
  const size = options.width < NARROW ? SIZES.body : SIZES.sentence;
  const style = { size, family: null, fill: palette.text, weight: WEIGHTS.semibold };
  return [
    paragraph(
      textIn(context.case.question, options.lang),
      {
        size: options.width < NARROW ? SIZES.headline - 4 : SIZES.headline,
        family: FAMILIES.serif,
        fill: palette.text,
        weight: WEIGHTS.medium,
      },
      width,
    ),
    richParagraph(
      [
        { content: lead, style },
        { content: detail, style: { ...style, fill: palette.muted, weight: WEIGHTS.regular } },
      ],
      width,
    ),
  ];
};
