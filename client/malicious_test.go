package client_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

func password(s string) *secret.Bytes { return secret.Own([]byte(s)) }

const right = "correct horse battery"

var (
	identity     = make([]byte, 32)
	noncanonical = bytes.Repeat([]byte{0xff}, 32)
)

// lie is one way to misbehave: the answer of a path is changed, and the client must refuse
// with an error of its own and send nothing after it.
type lie struct {
	name   string
	path   string
	change func(v *fakeVault, answer any) any
	want   error
}

func runLies(t *testing.T, lies []lie, act func(*client.Client) error) {
	for _, l := range lies {
		t.Run(l.name, func(t *testing.T) {
			v := newFakeVault(t)
			c := v.client(v.config())
			if _, err := c.Enroll(context.Background(), secret.NewKey(), password(right), nil); err != nil {
				t.Fatal(err)
			}
			v.asked, v.tokens = nil, 0
			v.change[l.path] = func(a any) any { return l.change(v, a) }
			err := act(c)
			if !errors.Is(err, l.want) {
				t.Errorf("error %v, want %v", err, l.want)
			}
			if n := slices.Index(v.asked, l.path); n != len(v.asked)-1 {
				t.Errorf("something was sent after the lie: %v", v.asked)
			}
			if l.path == "/v1/fleet" && v.tokens > 0 {
				t.Error("the access token went to a vault that is not the pinned one")
			}
		})
	}
}

func enroll(c *client.Client) error {
	_, err := c.Enroll(context.Background(), secret.NewKey(), password(right), nil)
	return err
}

// enrollInDoubt: once the finish left, no answer says for certain that nothing is live, so
// a caller must not throw the key away.
func enrollInDoubt(c *client.Client) error {
	err := enroll(c)
	if !errors.Is(err, client.ErrUnknownOutcome) {
		return fmt.Errorf("the outcome is called certain: %v", err)
	}
	return err
}

func recoverRight(c *client.Client) error {
	_, err := c.Recover(context.Background(), password(right))
	return err
}

func changed[T any](f func(v *fakeVault, answer *T)) func(*fakeVault, any) any {
	return func(v *fakeVault, answer any) any {
		f(v, answer.(*T))
		return answer
	}
}

// TestMaliciousFleet: the contact itself.
func TestMaliciousFleet(t *testing.T) {
	const path = "/v1/fleet"
	runLies(t, append(garbled(path), []lie{
		{"signed by another root key", path, changed(func(v *fakeVault, a *api.Fleet) {
			_, other, _ := ed25519.GenerateKey(nil)
			a.Statements = []api.SignedStatement{signStatement(other, v.statement)}
		}), api.ErrNotPinned},
		{"another vault of the same root key", path, changed(func(v *fakeVault, a *api.Fleet) {
			s := *v.statement
			s.VaultID[0] ^= 1
			a.Statements = []api.SignedStatement{signStatement(v.root, &s)}
		}), api.ErrOldFleet},
		{"no statement", path, changed(func(v *fakeVault, a *api.Fleet) { a.Statements = nil }), api.ErrNotPinned},
		{"a statement of nonsense", path, changed(func(v *fakeVault, a *api.Fleet) { a.Statements[0].Body = []byte("x") }), api.ErrNotPinned},
	}...), enroll)
}

func TestOlderFleetStatement(t *testing.T) {
	v := newFakeVault(t)
	c := v.client(v.config())
	first := v.chain
	if s, err := c.Fleet(context.Background()); err != nil || s.Version != 1 {
		t.Fatal(s, err)
	}
	next := *v.statement
	next.Version, next.Previous = 2, v.statement.Hash()
	v.chain = append(slices.Clone(first), signStatement(v.root, &next))
	if s, err := c.Fleet(context.Background()); err != nil || s.Version != 2 {
		t.Fatal(s, err)
	}
	v.chain = first
	v.asked = nil
	if err := enroll(c); !errors.Is(err, api.ErrOldFleet) {
		t.Errorf("error %v, want ErrOldFleet", err)
	}
	if len(v.asked) != 1 || v.tokens > 0 {
		t.Errorf("sent %v, %d access tokens after the lie", v.asked, v.tokens)
	}
}

// TestMaliciousStatus: what the vault says of the account, before an attempt.
func TestMaliciousStatus(t *testing.T) {
	const path = "/v1/status"
	method := func(f func(m *api.MethodStatus)) func(*fakeVault, any) any {
		return changed(func(_ *fakeVault, s *api.Status) { f(&s.Methods[0]) })
	}
	ksf := func(t, m, p uint32) func(*fakeVault, any) any {
		return method(func(s *api.MethodStatus) { s.KSF = api.KSF{Time: t, MemoryKiB: m, Parallelism: p} })
	}
	runLies(t, append(garbled(path), []lie{
		{"another vault", path, changed(func(_ *fakeVault, s *api.Status) { s.VaultID[0] ^= 1 }), client.ErrOtherVault},
		{"another account", path, changed(func(_ *fakeVault, s *api.Status) { s.Account += "x" }), client.ErrOtherAccount},
		{"another protocol", path, changed(func(_ *fakeVault, s *api.Status) { s.Protocol = 2 }), client.ErrProtocol},
		{"unknown state", path, changed(func(_ *fakeVault, s *api.Status) { s.State = "\x1b[2J" }), client.ErrMalformed},
		{"unknown pending", path, changed(func(_ *fakeVault, s *api.Status) {
			s.Pending = &api.PendingStatus{Kind: "\x1b[2J", Due: 1}
		}), client.ErrMalformed},
		{"pending without a time", path, changed(func(_ *fakeVault, s *api.Status) {
			s.Pending = &api.PendingStatus{Kind: api.PendingForget}
		}), client.ErrMalformed},
		{"method without ID", path, method(func(m *api.MethodStatus) { m.MethodID = nil }), client.ErrMalformed},
		{"no password method", path, method(func(m *api.MethodStatus) { m.Kind = "other" }), client.ErrNoPassword},
		{"KSF of no passes", path, ksf(0, 1<<16, 1), opaque.ErrKSFTooWeak},
		{"KSF of too many passes", path, ksf(11, 1<<16, 1), opaque.ErrKSFTooCostly},
		{"KSF of too much memory", path, ksf(1, 2<<20+1, 1), opaque.ErrKSFTooCostly},
		{"KSF of too many lanes", path, ksf(1, 1<<16, 17), opaque.ErrKSFTooCostly},
	}...), recoverRight)
}

// TestStandardFloor: without the tests' option the floor is the design's.
func TestStandardFloor(t *testing.T) {
	for _, weak := range []api.KSF{
		{Time: 3, MemoryKiB: 19<<10 - 1, Parallelism: 1},
		{Time: 1, MemoryKiB: 38<<10 - 1, Parallelism: 1},
	} {
		v := newFakeVault(t)
		if err := enroll(v.client(v.config())); err != nil {
			t.Fatal(err)
		}
		v.ksf = weak
		v.asked = nil
		cfg := v.config()
		cfg.Floor, cfg.KSF = nil, api.KSF{}
		if err := recoverRight(v.client(cfg)); !errors.Is(err, opaque.ErrKSFTooWeak) {
			t.Errorf("%+v: error %v, want ErrKSFTooWeak", weak, err)
		}
		if !slices.Equal(v.asked, []string{"/v1/fleet", "/v1/status"}) {
			t.Errorf("sent %v", v.asked)
		}
		cfg.KSF = weak
		if _, err := client.New(cfg); !errors.Is(err, opaque.ErrKSFTooWeak) {
			t.Errorf("%+v: an enrolment under it: %v, want ErrKSFTooWeak", weak, err)
		}
	}
}

// TestMaliciousEnrollAnswer: every lie but the signature's own is validly signed.
func TestMaliciousEnrollAnswer(t *testing.T) {
	const path = "/v1/enroll/password/start"
	signed := func(f func(v *fakeVault, a *api.EnrollPasswordAnswer)) func(*fakeVault, any) any {
		return changed(func(v *fakeVault, a *api.EnrollPasswordAnswer) {
			f(v, a)
			v.resign(a)
		})
	}
	type answer = api.EnrollPasswordAnswer
	runLies(t, append(garbled(path), []lie{
		{"reflected element", path, signed(func(v *fakeVault, a *answer) { a.Evaluated = v.start.Request }), opaque.ErrReflected},
		{"identity", path, signed(func(_ *fakeVault, a *answer) { a.Evaluated = identity }), opaque.ErrIdentity},
		{"non-canonical element", path, signed(func(_ *fakeVault, a *answer) { a.Evaluated = noncanonical }), opaque.ErrBadElement},
		{"identity as server key", path, signed(func(_ *fakeVault, a *answer) { a.ServerPublicKey = identity }), opaque.ErrIdentity},
		{"non-canonical server key", path, signed(func(_ *fakeVault, a *answer) { a.ServerPublicKey = noncanonical }), opaque.ErrBadElement},
		{"short element", path, signed(func(_ *fakeVault, a *answer) { a.Evaluated = a.Evaluated[1:] }), client.ErrMalformed},
		{"long session", path, signed(func(_ *fakeVault, a *answer) { a.Session = append(a.Session, 0) }), client.ErrMalformed},
		{"other statement", path, signed(func(_ *fakeVault, a *answer) { a.Statement = make([]byte, 32) }), client.ErrOtherStatement},
		{"other request signed", path, changed(func(v *fakeVault, a *answer) {
			other := *v.start
			other.Request = noncanonical
			a.Signature = v.signature(api.EnrollAnswerMessage(v.statement.VaultID[:], v.account, &other, a))
		}), api.ErrBadSigner},
		{"other KSF signed", path, changed(func(v *fakeVault, a *answer) {
			other := *v.start
			other.KSF.Time++
			a.Signature = v.signature(api.EnrollAnswerMessage(v.statement.VaultID[:], v.account, &other, a))
		}), api.ErrBadSigner},
		{"other account signed", path, changed(func(v *fakeVault, a *answer) {
			a.Signature = v.signature(api.EnrollAnswerMessage(v.statement.VaultID[:], v.account+"x", v.start, a))
		}), api.ErrBadSigner},
		{"other generation than signed", path, changed(func(_ *fakeVault, a *answer) { a.Generation++ }), api.ErrBadSigner},
		{"wrong signature", path, changed(func(_ *fakeVault, a *answer) { a.Signature[40] ^= 1 }), api.ErrBadSigner},
		{"no signature", path, changed(func(_ *fakeVault, a *answer) { a.Signature = nil }), api.ErrBadSigner},
		{"unknown token", path, signed(func(_ *fakeVault, a *answer) { a.Token = "T2" }), api.ErrBadSigner},
		{"another vault's signing key", path, changed(func(v *fakeVault, a *answer) {
			v.sign, _ = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
			v.resign(a)
		}), api.ErrBadSigner},
	}...), enroll)
}

func TestMaliciousReceipt(t *testing.T) {
	const path = "/v1/enroll/password/finish"
	type receipt = api.EnrollReceipt
	runLies(t, append(garbled(path), []lie{
		{"other method", path, changed(func(_ *fakeVault, r *receipt) { r.MethodID[0] ^= 1 }), client.ErrOtherMethod},
		{"other generation", path, changed(func(_ *fakeVault, r *receipt) { r.Generation++ }), client.ErrOtherMethod},
		{"other statement", path, changed(func(_ *fakeVault, r *receipt) { r.Statement[0] ^= 1 }), client.ErrOtherStatement},
		{"wrong signature", path, changed(func(_ *fakeVault, r *receipt) { r.Signature[0] ^= 1 }), api.ErrBadSigner},
		{"unknown token", path, changed(func(_ *fakeVault, r *receipt) { r.Token = "T2" }), api.ErrBadSigner},
		{"pending, signed as live", path, changed(func(_ *fakeVault, r *receipt) { r.PendingUntil = 1_900_000_000 }), api.ErrBadSigner},
		{"pending before all time", path, changed(func(v *fakeVault, r *receipt) { r.PendingUntil = -1 }), client.ErrMalformed},
		{"signed for another finish", path, changed(func(v *fakeVault, r *receipt) {
			r.Signature = v.signature(api.EnrollReceiptMessage(v.statement.VaultID[:], v.account, []byte("x"), r))
		}), api.ErrBadSigner},
	}...), enrollInDoubt)
}

// TestMaliciousReleaseAnswer: after each of these not even "it did not open" is sent: what
// the client says next would already tell a lying vault something.
func TestMaliciousReleaseAnswer(t *testing.T) {
	const path = "/v1/release/password/start"
	at := func(offset int, b []byte) func(*fakeVault, any) any {
		return changed(func(_ *fakeVault, a *api.ReleasePasswordAnswer) { copy(a.KE2[offset:], b) })
	}
	runLies(t, append(garbled(path), []lie{
		{"reflected element", path, changed(func(v *fakeVault, a *api.ReleasePasswordAnswer) {
			copy(a.KE2, v.starts[len(v.starts)-1].KE1[:32])
		}), opaque.ErrReflected},
		{"identity", path, at(0, identity), opaque.ErrIdentity},
		{"non-canonical element", path, at(0, noncanonical), opaque.ErrBadElement},
		{"identity as ephemeral key", path, at(224, identity), opaque.ErrIdentity},
		{"non-canonical ephemeral key", path, at(224, noncanonical), opaque.ErrBadElement},
		{"wrong MAC", path, at(256, noncanonical), opaque.ErrServer},
		{"short KE2", path, changed(func(_ *fakeVault, a *api.ReleasePasswordAnswer) { a.KE2 = a.KE2[1:] }), client.ErrMalformed},
		{"negative attempts", path, changed(func(_ *fakeVault, a *api.ReleasePasswordAnswer) { a.AttemptsLeft = -1 }), client.ErrMalformed},
	}...), recoverRight)
}

func TestMaliciousRelease(t *testing.T) {
	const path = "/v1/release/password/finish"
	runLies(t, append(garbled(path), []lie{
		{"calls the right password wrong", path, func(*fakeVault, any) any { return api.ErrWrongSecret }, client.ErrFalseVerdict},
		{"changed envelope", path, changed(func(_ *fakeVault, r *api.Released) { r.Released[3] ^= 1 }), client.ErrBadRelease},
		{"short envelope", path, changed(func(_ *fakeVault, r *api.Released) { r.Released = r.Released[1:] }), client.ErrBadRelease},
	}...), recoverRight)
}

// TestMaliciousEnvelope: a vault that changes what it stores is noticed although the
// release itself is in order.
func TestMaliciousEnvelope(t *testing.T) {
	for _, i := range []int{0, 1, 40, 80} {
		v := newFakeVault(t)
		c := v.client(v.config())
		if err := enroll(c); err != nil {
			t.Fatal(err)
		}
		v.part.Envelope[i] ^= 1
		if err := recoverRight(c); !errors.Is(err, client.ErrBadRelease) {
			t.Errorf("byte %d: error %v, want ErrBadRelease", i, err)
		}
	}
}

// garbled are the lies that any answer can be.
func garbled(path string) []lie {
	raw := func(s string) func(*fakeVault, any) any {
		return func(*fakeVault, any) any { return []byte(s) }
	}
	limit := api.MaxBody
	if path == "/v1/fleet" {
		limit = api.MaxFleet
	}
	return []lie{
		{"cut off", path, func(_ *fakeVault, a any) any {
			var b bytes.Buffer
			api.Encode(&b, a)
			return b.Bytes()[:b.Len()-3]
		}, client.ErrTruncated},
		{"empty", path, raw(""), client.ErrTruncated},
		{"oversized", path, raw(`{"x":"` + strings.Repeat("x", limit) + `"}`), client.ErrTooLarge},
		{"no JSON", path, raw("<html>"), client.ErrMalformed},
		{"another shape", path, raw("[]"), client.ErrMalformed},
		{"trailing bytes", path, func(_ *fakeVault, a any) any {
			var b bytes.Buffer
			api.Encode(&b, a)
			return append(b.Bytes(), "{}"...)
		}, client.ErrMalformed},
		{"duplicate member", path, raw(`{"x":1,"x":2}`), client.ErrMalformed},
	}
}
