// Package shred is the store of a vault: a map (class, key) -> value in one bbolt file whose
// every commit moves the root key of the file in a fleet of tokens and destroys the one
// before. docs/shred.md specifies the file and the rules.
//
// It promises:
//
//   - A state of the file can be opened only while a majority of the tokens holds its root
//     key; a commit is acknowledged only once the state before it can never be opened again.
//     So an older copy of the file is refused, and what a commit removed is unreadable from
//     every copy ever made of the file, also with all tokens and their PINs at hand.
//   - Of two processes that go on from copies of one file, at most one ever has a commit
//     acknowledged.
//   - An acknowledged update survives a crash at any point; one that was not acknowledged is
//     found whole or not at all.
//
// It does not promise:
//
//   - anything against who drives the tokens of the running host, or reads its memory;
//   - more than the tokens keep: where destroying a key is not final, an old root key and a
//     copy of the file from its time open that copy;
//   - to hide how many values there are, and which unnamed page changed with which commit.
//
// The order of a commit (create, write, destroy, check) and the counting in it are the
// whole argument; commit.go and rules.go hold them.
package shred
