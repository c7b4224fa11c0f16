import { ENGLISH_LATE } from './en/late.ts';
import { ENGLISH } from './en.ts';
import { KOREAN_LATE } from './ko/late.ts';
import { KOREAN } from './ko.ts';
import { addLateStrings } from './late-strings.ts';
import { RUSSIAN_LATE } from './ru/late.ts';
import { RUSSIAN } from './ru.ts';
import { addStrings } from './strings.ts';

// To be imported for this alone, where code is not fetched piece by piece: by commands and by tests.
addStrings('en', ENGLISH);
addStrings('ko', KOREAN);
addStrings('ru', RUSSIAN);
addLateStrings('en', ENGLISH_LATE);
addLateStrings('ko', KOREAN_LATE);
addLateStrings('ru', RUSSIAN_LATE);
