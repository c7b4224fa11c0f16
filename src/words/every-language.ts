import { ENGLISH } from './en.ts';
import { KOREAN } from './ko.ts';
import { RUSSIAN } from './ru.ts';
import { addStrings } from './strings.ts';

// To be imported for this alone, where code is not fetched piece by piece: by commands and by tests.
addStrings('en', ENGLISH);
addStrings('ko', KOREAN);
addStrings('ru', RUSSIAN);
