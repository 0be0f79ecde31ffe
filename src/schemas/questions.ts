import { z } from 'astro/zod';
import { place } from './place.ts';

const expected = 'Expected a file and section, as trade/index.md#gap';

/** In a reader’s words: long enough to say what is asked, short enough to be read at a glance. */
const question = z.string().trim().min(8).max(120);

/** `content/questions.yaml`: a page or section to the questions it is the best answer to, at most twelve. */
export const questionsSchema = z.record(
  place,
  z.array(question, 'Expected a list of questions').min(1).max(12),
  expected,
);
