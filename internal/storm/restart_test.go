package storm

import (
	"context"
	"log/slog"
	"time"

	"backupvault/api"
	"backupvault/internal/node"
)

// serve starts a daemon and, before anybody else asks it anything, holds what it says
// against what was told.
func (s *storm) serve(ctx context.Context) (*daemon, string) {
	d, url := s.open()
	if out, err := s.daemon.command("fsck").CombinedOutput(); err != nil {
		s.t.Fatalf("BACKUPVAULT_SEED=%d, cycle %d: fsck: %v\n%s", s.seed, s.cycle, err, out)
	}
	c := &caller{wire: s.vault.wire(url), storm: s}
	for _, a := range s.accounts {
		c.verify(ctx, a)
	}
	if s.t.Failed() {
		s.t.Fatalf("the daemon said:\n%s", d.said())
	}
	st, err := node.ReadStatus(ctx, s.vault.config, slog.New(slog.DiscardHandler))
	if err != nil {
		s.t.Fatal(err)
	}
	s.tokens.standing(st)
	return d, url
}

// open starts a daemon and waits until it serves. One that waits for the token that is away
// gets it.
func (s *storm) open() (*daemon, string) {
	begun := time.Now()
	d := s.daemon.start(s.t)
	patience := 2 * time.Minute
	if s.tokens.away != "" {
		patience = 20 * time.Second
	}
	url := d.url(s.t, patience)
	if url == "" && s.tokens.away != "" {
		s.ended(d)
		if err := s.tokens.waitedFor(); err != nil {
			s.t.Fatal(err)
		}
		return s.open()
	}
	if url == "" {
		s.t.Fatalf("BACKUPVAULT_SEED=%d, cycle %d: the daemon does not serve:\n%s", s.seed, s.cycle, d.said())
	}
	if s.opening == 0 {
		s.opening = time.Since(begun)
	}
	return d, url
}

// verify asks for an account's status, and for the key of an enrolment that was not
// released yet.
func (c *caller) verify(ctx context.Context, a *account) {
	library, err := c.vault.client(c.url, a)
	var st *api.Status
	if err == nil {
		st, err = library.Status(ctx)
	}
	if err == nil {
		c.vault.vaultID = st.VaultID
		err = a.judge(st, c.limits)
	}
	if err != nil {
		c.fault(a, "after the restart: %v\n%s", err, a.history())
		return
	}
	m := a.current
	if m == nil || m.proved || st.Methods[0].State != api.MethodOpen {
		return
	}
	if c.guess(ctx, a, a.newGuess(true), false, false, false); !m.proved {
		c.fault(a, "after the restart: an acknowledged enrolment does not give its key back")
	}
}
