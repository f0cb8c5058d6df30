// Package repo holds the rules of this repository as tests: which package may import
// which, what every package and fuzz target must have, and that the documents name only
// tests, commands, settings, labels and error codes that exist.
//
// It promises that each rule is tried on a broken example first, so a rule that cannot
// fail does not pass. It has no code of its own and does not judge whether a sentence of
// a document is true.
package repo
