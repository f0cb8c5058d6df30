package vault_test

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"backupvault/api"
	"backupvault/passkey/softauthn"
	"backupvault/ratelimit"
	"backupvault/vault"
)

// modelKey is what a passkey must look like from outside.
type modelKey struct {
	device *softauthn.Device
	method []byte
	failed int
	last   time.Time // of the last charge
	opened int
	gone   bool
}

func (m *modelKey) waits(p ratelimit.Policy, now time.Time) bool {
	i := m.failed - 3
	if i < 0 || len(p.Waits) == 0 {
		return false
	}
	return now.Before(m.last.Add(p.Waits[min(i, len(p.Waits)-1)]))
}

// TestPasskeyModel runs random histories of two passkeys beside a password against a model:
// each passkey has the count, the waits and the end that its own failures give it, its part
// is opened once at enrolment and once for each right answer that was taken, and no more,
// and the password and the lifetime count are touched by nothing of it.
func TestPasskeyModel(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r, _ := onMemory(rt, withPasskeys, func(c *vault.Config) { c.Policy = ratelimit.Default() })
		p := r.enrolled("alice", "good")
		keys := []*modelKey{{device: newDevice()}, {device: newDevice()}}
		for _, k := range keys {
			method, err := p.enrolPasskey(k.device, true, p.owner())
			p.want(err, nil)
			k.method, k.opened = method, 1
		}
		for range rapid.IntRange(1, 40).Draw(rt, "steps") {
			k := keys[rapid.IntRange(0, 1).Draw(rt, "key")]
			switch rapid.SampledFrom([]string{"wrong", "wrong", "wrong", "right", "wait", "restart"}).Draw(rt, "step") {
			case "wrong":
				p.modelTap(k, bogus)
			case "right":
				p.modelTap(k, softauthn.Bend{})
			case "wait":
				r.pass(rapid.SampledFrom([]time.Duration{time.Second, time.Minute, time.Hour, 24 * time.Hour}).Draw(rt, "time"))
			case "restart":
				r.restart()
			}
			for _, k := range keys {
				p.wantModel(k)
			}
		}
		p.want(p.try("good"), nil)
	})
}

// modelTap is one release and what the model makes of it.
func (p *person) modelTap(k *modelKey, bend softauthn.Bend) {
	p.t.Helper()
	wrong := bend.Signature != nil
	var want *api.Error
	switch now := p.wall(); {
	case k.gone:
		return
	case k.waits(p.config.Policy, now):
		want = api.ErrMustWait
	case wrong:
		k.failed++
		k.last, want = now, api.ErrWrongSecret
		if k.failed == p.config.Policy.Limit {
			k.gone, want = true, api.ErrDestroyed
		}
	default:
		k.failed = 0
		k.opened++
	}
	_, err := p.tap(k.device, bend)
	if errors.Is(err, softauthn.ErrUnknown) && want == api.ErrMustWait {
		return // the options leave out a passkey that has to wait, as another need not
	}
	p.want(err, want)
}

func (p *person) wantModel(k *modelKey) {
	p.t.Helper()
	m := p.methodStatus(k.method)
	if (m == nil) != k.gone || m != nil && m.Failed != k.failed || p.opened(k.method) != k.opened {
		p.t.Fatalf("%+v, %d openings; the model says %+v", m, p.opened(k.method), *k)
	}
	if pw := p.methodStatus(p.method); pw == nil || pw.Failed != 0 || p.lifetime() != 0 {
		p.t.Fatalf("the password: %+v, lifetime %d", pw, p.lifetime())
	}
}
