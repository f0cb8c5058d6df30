package storm

import (
	"context"
	"errors"

	"backupvault/api"
	"backupvault/envelope"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// finish ends an answered guess: with what KE2 gave, or with forged bytes.
func (c *caller) finish(ctx context.Context, a *account, g *guess, ke2 []byte, forged bool) {
	ke3, session, export, err := g.login.Finish(c.vaultID, a.name, ke2, fastKSF)
	switch {
	case errors.Is(err, opaque.ErrWrongPassword) != !g.right, g.right && err != nil:
		c.fault(a, "right password %v, but KE2 says %v", g.right, err)
		return
	case forged:
		ke3 = make([]byte, api.KE3Size)
	case !g.right:
		ke3 = []byte{}
	}
	reset := &span{sent: now(), end: underWay}
	a.mu.Lock()
	g.finished = true
	if g.right && !forged {
		g.resets = append(g.resets, reset)
	}
	changes := a.changes
	a.mu.Unlock()
	var out api.Released
	err = c.post(ctx, a, "/v1/release/password/finish", &api.ReleasePasswordFinish{MethodID: g.method.id, AttemptID: g.id, KE3: ke3}, &out)
	a.mu.Lock()
	defer a.mu.Unlock()
	switch {
	case err == nil && g.right && !forged:
		c.released(a, g, reset, session, export, out.Released)
	case errors.Is(err, api.ErrAttemptUnknown):
		reset.end = now() // passed, or closed by others
	case errors.Is(err, api.ErrWrongSecret) && (!g.right || forged):
		g.settled = now()
		c.tally.wrong.Add(1)
	case errors.Is(err, api.ErrDestroyed) && (!g.right || forged):
		c.toldGone(a, g.method, changes, err)
	case err == nil || refused(err):
		c.fault(a, "finish, right password %v, forged %v: %v", g.right, forged, err)
	default:
		c.open(err)
	}
}

// released notes an acknowledged success.
func (c *caller) released(a *account, g *guess, reset *span, session, export *secret.Bytes, released []byte) {
	if g.dead != 0 && g.dead < reset.sent {
		c.fault(a, "a method that is gone was released")
	}
	sealed, err := opaque.OpenRelease(session, c.vaultID, a.name, g.method.id, g.id, released)
	var k *secret.Key
	if err == nil {
		k, err = envelope.Open(export, c.vaultID, a.name, g.method.id, sealed)
	}
	if err != nil || !k.Equal(g.key) {
		c.fault(a, "another key came back: %v", err)
	}
	c.verified(g, reset)
}

func (c *caller) verified(g *guess, reset *span) {
	reset.end, reset.told = now(), true
	g.verified, g.proved = true, true
	c.tally.released.Add(1)
}
