// Package ratelimit is the attempt rule as arithmetic: it decides from a counter, a policy
// and a time whether one more attempt is allowed and what an attempt's end means.
//
// It promises that decisions are pure (no clock, no I/O, the counter that is passed in is
// never changed), that an attempt is counted when it is charged and given back only by
// Right, and that the bytes of a counter have one spelling.
//
// It does not store anything and does not know what is being protected: package vault
// commits the counter that a decision returns before it acts on it.
package ratelimit
