package shred

import (
	"log/slog"
	"time"
)

// Options are what a store needs beside its file.
type Options struct {
	// Tokens are the members of the fleet, 1 to 7, whether they answer or not. In Open they
	// must be the members in the file's header; members of the header before may be among them.
	Tokens []Token
	// Now is the wall clock; nil is time.Now.
	Now func() time.Time
	// MinCommitInterval makes callers wait so that at most one commit starts in this time;
	// those who wait share it. For tokens that wear out. 0: no wait.
	MinCommitInterval time.Duration
	// CallTimeout bounds each round of calls on the tokens; 0 is 10 s.
	CallTimeout time.Duration
	// Retry is how often a token that is out is tried; 0 is 1 s.
	Retry time.Duration
	// Log takes what an operator should know; nil discards it.
	Log *slog.Logger
}

func (o Options) withDefaults() Options {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.CallTimeout == 0 {
		o.CallTimeout = 10 * time.Second
	}
	if o.Retry == 0 {
		o.Retry = time.Second
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}
