package vault_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/passkey/softauthn"
	"backupvault/vault"
)

// A credential that is not fit, or does not confirm, ends the session; nothing is enrolled.
func TestAttackPasskeyEnrolmentRefused(t *testing.T) {
	up := byte(softauthn.FlagUP)
	for name, test := range map[string]struct{ create, confirm softauthn.Bend }{
		"a prf result at creation":     {create: softauthn.Bend{Outputs: json.RawMessage(`{"prf":{"enabled":true,"results":{"first":"AAAA"}}}`)}},
		"no prf":                       {create: softauthn.Bend{Outputs: json.RawMessage(`{}`)}},
		"foreign origin":               {create: softauthn.Bend{Origin: "https://evil.example.org"}},
		"a prf result at confirmation": {confirm: softauthn.Bend{Outputs: json.RawMessage(`{"prf":{"results":{"first":"AAAA"}}}`)}},
		"bogus confirmation":           {confirm: bogus},
		"confirmed unverified":         {confirm: softauthn.Bend{Flags: &up}},
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := onMemory(t, withPasskeys)
			p, d := r.person("alice"), newDevice()
			e := p.newPasskey(d)
			p.want(e.start(), nil)
			err := e.create(test.create)
			if err == nil {
				p.want(e.seal(test.confirm), nil)
				err = e.end(false, nil)
			}
			p.want(err, api.ErrBadRequest)
			p.wantState(api.StateAbsent, "")
			_, err = p.v.EnrollPasskeyCreated(context.Background(), p.account, &e.created)
			p.want(err, api.ErrConflict) // the session is burnt
		})
	}
}

// A finish is bound to its session, account, answer and credential.
func TestAttackPasskeyFinishElsewhere(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p, q := r.person("alice"), r.person("bob")
	ready := func(p *person) *passkeyEnrolment {
		e := p.newPasskey(newDevice())
		p.want(e.start(), nil)
		p.want(e.create(softauthn.Bend{}), nil)
		p.want(e.seal(softauthn.Bend{}), nil)
		return e
	}
	a, b := ready(p), ready(q)
	_, err := q.v.EnrollPasskeyFinish(context.Background(), q.account, &a.finish)
	q.want(err, api.ErrConflict)
	mixed := b.finish
	mixed.Sealed = a.finish.Sealed
	_, err = q.v.EnrollPasskeyFinish(context.Background(), q.account, &mixed)
	q.want(err, api.ErrBadRequest)
	p.want(a.end(false, nil), nil)
	p.want(a.end(false, nil), nil) // the answer was lost: again, envelope and all
	other := a.finish
	other.Sealed = append([]byte(nil), b.finish.Sealed...)
	_, err = p.v.EnrollPasskeyFinish(context.Background(), p.account, &other)
	p.want(err, api.ErrConflict)
	r.restart()
	receipt, err := p.v.EnrollPasskeyFinish(context.Background(), p.account, &a.finish)
	p.want(err, nil)
	if len(receipt.Released) != 0 {
		t.Error("an envelope after a restart")
	}
}

// What is sealed names the answer and the credential that it belongs to.
func TestPasskeySealedForAnother(t *testing.T) {
	for name, change := range map[string]func(*api.EnrollPasskeySealed){
		"owner key":  func(f *api.EnrollPasskeySealed) { clear(f.OwnerKey) },
		"answer":     func(f *api.EnrollPasskeySealed) { f.AnswerHash = make([]byte, api.HashSize) },
		"credential": func(f *api.EnrollPasskeySealed) { f.CredentialID = []byte("another") },
	} {
		r, _ := onMemory(t, withPasskeys)
		p := r.person("alice")
		e := p.newPasskey(newDevice())
		p.want(e.start(), nil)
		p.want(e.create(softauthn.Bend{}), nil)
		p.want(e.seal(softauthn.Bend{}, change), nil)
		if err := e.end(false, nil); !errors.Is(err, api.ErrBadRequest) {
			t.Errorf("another %s: %v", name, err)
		}
	}
}

// One credential stands in the vault once, until what holds it is gone.
func TestAttackCredentialTwice(t *testing.T) {
	everywhere(t, func(r *rig) {
		p, d, method := r.withPasskey("alice")
		q := r.person("bob")
		same := &softauthn.Device{Origin: origin, NextID: d.Keys[0].ID}
		_, err := q.enrolPasskey(same, false, nil)
		q.want(err, api.ErrConflict)
		q.wantState(api.StateAbsent, "")
		// Nor twice in one account: such a record would have two methods for one answer.
		_, err = p.enrolPasskey(&softauthn.Device{Origin: origin, NextID: d.Keys[0].ID}, true, p.owner())
		p.want(err, api.ErrConflict)
		p.wantTap(d, softauthn.Bend{}, nil)
		_, err = p.enrolPasskey(&softauthn.Device{Origin: origin, NextID: []byte("second")}, true, p.owner())
		p.want(err, nil)
		_, err = p.v.RemoveMethod(context.Background(), p.account, p.removal(method, p.status().Generation))
		p.want(err, nil)
		_, err = q.enrolPasskey(&softauthn.Device{Origin: origin, NextID: d.Keys[0].ID}, false, nil)
		q.want(err, nil)
		p.want(p.forget(p.owner()), nil)
		_, err = q.enrolPasskey(&softauthn.Device{Origin: origin, NextID: []byte("second")}, true, q.owner())
		q.want(err, nil)
	}, withPasskeys)
}

func (p *person) removal(method []byte, generation uint64) *api.MethodRemoval {
	return &api.MethodRemoval{MethodID: method, Generation: generation,
		Proof: p.prove(p.owner(), api.OpRemoveMethod, generation, api.MethodChangeBody(method, ""))}
}

func TestRenameAndRemove(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p, _, method := r.withPasskey("alice")
	ctx, generation := context.Background(), p.status().Generation
	rename := func(name string, proof *api.OwnerProof) error {
		_, err := p.v.RenameMethod(ctx, p.account, &api.MethodChange{MethodID: method, Generation: generation, Name: name, Proof: proof})
		return err
	}
	prove := func(name string) *api.OwnerProof {
		return p.prove(p.owner(), api.OpRenameMethod, generation, api.MethodChangeBody(method, name))
	}
	p.want(rename("Phone", nil), api.ErrProofNeeded)
	p.want(rename("Phone", prove("Tablet")), api.ErrProofNeeded)
	p.want(rename("a\nb", prove("a\nb")), api.ErrBadRequest)
	p.want(rename("Phone", prove("Phone")), nil)
	if m := p.methodStatus(method); m.Name != "Phone" || p.status().Generation != generation {
		t.Errorf("%+v", m)
	}
	_, err := p.v.RemoveMethod(ctx, p.account, p.removal(method, generation))
	p.want(err, api.ErrLastMethod)
	d := newDevice()
	second, err := p.enrolPasskey(d, true, p.owner())
	p.want(err, nil)
	removal := p.removal(method, generation)
	_, err = p.v.RemoveMethod(ctx, p.account, removal) // of a generation that is over
	p.want(err, api.ErrConflict)
	removal = p.removal(method, generation+1)
	removal.MethodID = second // a proof about another method
	_, err = p.v.RemoveMethod(ctx, p.account, removal)
	p.want(err, api.ErrProofNeeded)
	out, err := p.v.RemoveMethod(ctx, p.account, p.removal(method, generation+1))
	p.want(err, nil)
	if p.methodStatus(method) != nil || out.Generation != generation+2 {
		t.Errorf("%+v", p.status())
	}
	p.wantTap(d, softauthn.Bend{}, nil)
}

// Without the owner key a passkey waits as a password does, complete, and goes live at its time.
func TestPasskeyPends(t *testing.T) {
	everywhere(t, func(r *rig) {
		p := r.enrolled("alice", "good")
		e := p.newPasskey(newDevice())
		p.want(e.start(), nil)
		p.want(e.create(softauthn.Bend{}), nil)
		p.want(e.seal(softauthn.Bend{}), nil)
		p.want(e.end(false, nil), nil)
		if e.receipt.PendingUntil == 0 || len(p.status().Methods) != 1 {
			t.Fatalf("%+v", e.receipt)
		}
		_, err := p.touch()
		p.want(err, api.ErrNotEnrolled) // nothing of it is answered yet
		other := r.person("bob")
		_, err = other.enrolPasskey(&softauthn.Device{Origin: origin, NextID: e.d.Keys[0].ID}, false, nil)
		other.want(err, api.ErrConflict)
		r.restart()
		r.pass(72*time.Hour + time.Second)
		p.wantTap(e.d, softauthn.Bend{}, nil)
		p.want(p.try("good"), api.ErrConflict)

		f := p.newPasskey(newDevice()) // and is dropped by a verified release
		p.want(f.start(), nil)
		p.want(f.create(softauthn.Bend{}), nil)
		p.want(f.seal(softauthn.Bend{}), nil)
		p.want(f.end(false, nil), nil)
		p.wantTap(e.d, softauthn.Bend{}, nil)
		if p.status().Pending != nil {
			t.Error("still pending after a verified release")
		}
		_, err = other.enrolPasskey(&softauthn.Device{Origin: origin, NextID: f.d.Keys[0].ID}, false, nil)
		other.want(err, nil) // its credential is free again
	}, withPasskeys, func(c *vault.Config) { c.Replace = vault.ReplaceAfter(72 * time.Hour) })
}

func offering(o vault.Offer) func(*vault.Config) {
	return func(c *vault.Config) { c.Offers = map[api.Kind]vault.Offer{api.KindPasskey: o} }
}

// A share is the same accounts at every question, and raising it takes it from nobody.
func TestOffersGrow(t *testing.T) {
	offered := map[string]bool{}
	for _, share := range []int{0, 30, 60, 100} {
		r, _ := onMemory(t, withPasskeys, offering(vault.Offer{Share: share}))
		n := 0
		for i := range 200 {
			p := r.person(fmt.Sprint("u", i))
			now := len(p.status().Offered) == 2
			if !now && offered[string(p.account)] {
				t.Fatalf("%s lost it at %d percent", p.account, share)
			}
			if now {
				n++
			}
			offered[string(p.account)] = now
		}
		if n < 2*share-40 || n > 2*share+40 || share == 0 && n != 0 {
			t.Errorf("%d of 200 at %d percent", n, share)
		}
	}
}

// An offer gates enrolment, never release; it may hang on a claim.
func TestOffersGateEnrolmentOnly(t *testing.T) {
	r, _ := onMemory(t, withPasskeys)
	p, d, _ := r.withPasskey("alice")
	offering(vault.Offer{Share: 0})(&r.config)
	r.restart()
	p.wantTap(d, softauthn.Bend{}, nil)
	_, err := p.enrolPasskey(newDevice(), true, p.owner())
	p.want(err, nil) // he has the kind
	q := r.person("bob")
	p.want(q.newPasskey(newDevice()).start(), api.ErrNotOffered)

	offering(vault.Offer{Share: 100, Claim: "early"})(&r.config)
	r.restart()
	p.want(q.newPasskey(newDevice()).start(), api.ErrNotOffered)
	e := q.newPasskey(newDevice())
	_, err = q.v.EnrollPasskeyStart(api.WithClaims(context.Background(), []string{"early"}), q.account,
		&api.EnrollPasskeyStart{Protocol: api.Version, VaultID: vaultID[:], ClientKey: e.client.PublicKey().Bytes(), Name: "x"})
	q.want(err, nil)

	r.config.Offers = map[api.Kind]vault.Offer{api.KindPassword: {Share: 0}}
	r.restart()
	q.want(q.enrol("good", nil), api.ErrNotOffered)
	r.config.Passkeys = nil
	r.restart()
	q.want(q.newPasskey(newDevice()).start(), api.ErrNotOffered)
	_, err = p.touch()
	p.want(err, api.ErrNotEnrolled)
}

// Where a site demands it, a passkey never stands alone by its owner's hand.
func TestSecondMethod(t *testing.T) {
	r, _ := onMemory(t, withPasskeys, func(c *vault.Config) { c.SecondMethod = true })
	p := r.person("alice")
	_, err := p.enrolPasskey(newDevice(), false, nil)
	p.want(err, api.ErrSecondMethodNeeded)
	p.want(p.enrol("good", nil), nil)
	_, err = p.enrolPasskey(newDevice(), false, p.owner())
	p.want(err, api.ErrSecondMethodNeeded)
	_, err = p.enrolPasskey(newDevice(), true, p.owner())
	p.want(err, nil)
	generation := p.status().Generation
	_, err = p.v.RemoveMethod(context.Background(), p.account, p.removal(p.method, generation))
	p.want(err, api.ErrSecondMethodNeeded)
	_, err = p.enrolPasskey(newDevice(), true, p.owner())
	p.want(err, nil)
	_, err = p.v.RemoveMethod(context.Background(), p.account, p.removal(p.method, generation+1))
	p.want(err, nil)
}
