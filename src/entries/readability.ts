import { Readability } from '@mozilla/readability';
console.log(Readability);
