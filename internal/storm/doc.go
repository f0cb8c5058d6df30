// Package storm kills a real daemon at random moments while clients use it, and holds what
// it does after each restart against what each client was told. All of it is tests.
//
// It promises that after every kill -9 and restart: no method has answered more guesses
// without a verified one than its limit, and its counter says so; no acknowledged success,
// enrolment, change, removal or destruction is undone, and no acknowledged pending change
// lost or made early; what is destroyed, replaced or forgotten never answers again; the store
// is sound.
//
// It does not promise to find every fault: moments are random, and a run repeats an earlier
// one's decisions (BACKUPVAULT_SEED), not its interleaving. A kill is no power cut: what the
// kernel was given reaches the file.
package storm
