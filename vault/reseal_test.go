package vault_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/passkey/softauthn"
	"backupvault/shred"
	"backupvault/vault"
)

// movingFleet is a fleet whose seal key changes: the first byte of a part says which one it
// is sealed to.
type movingFleet struct {
	fleet

	mu       sync.Mutex
	version  byte
	broken   bool
	resealed int
	between  func() // called after a part was sealed anew, before its commit
	oversize []byte // the method whose part the store does not take once it was sealed anew
}

func (f *movingFleet) set(change func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	change()
}

func (f *movingFleet) now() byte {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.version
}

func (f *movingFleet) Seal(info, plaintext []byte) ([]byte, error) {
	b, err := f.fleet.Seal(info, plaintext)
	return append([]byte{f.now()}, b...), err
}

func (f *movingFleet) Open(ctx context.Context, info, blob []byte) (*secret.Bytes, error) {
	return f.fleet.Open(ctx, info, blob[1:])
}

func (f *movingFleet) SealedTo(blob []byte) ([]string, bool, error) {
	if blob[0] == f.now() {
		return []string{"old", "new"}, true, nil
	}
	return []string{"old"}, false, nil
}

func (f *movingFleet) Reseal(ctx context.Context, info, blob []byte) ([]byte, error) {
	plain, err := f.Open(ctx, info, blob)
	if err != nil {
		return nil, err
	}
	f.mu.Lock()
	between, broken, oversize := f.between, f.broken, f.oversize
	f.resealed++
	f.mu.Unlock()
	if broken {
		return nil, errors.New("the token is out")
	}
	out, err := f.Seal(info, plain.Bytes())
	if oversize != nil && bytes.Contains(info, oversize) {
		out = append(out, make([]byte, shred.MaxValue)...)
	}
	if between != nil {
		between()
	}
	return out, err
}

type movingGround struct {
	*memGround
	moving *movingFleet
}

func (g *movingGround) fleet() fleet { return g.moving }

func onMovingFleet(t *testing.T, change ...func(*vault.Config)) (*rig, *movingFleet) {
	g := newMemGround()
	f := &movingFleet{fleet: g.hsm}
	return newRig(t, &movingGround{g, f}, change...), f
}

// move puts another seal key in force, as a change of the fleet does.
func (f *movingFleet) move(r *rig) {
	r.t.Helper()
	if err := r.v.ChangeFleet(func() error { f.set(func() { f.version++ }); return nil }); err != nil {
		r.t.Fatal(err)
	}
}

// allSealed waits until the vault says so.
func (f *movingFleet) allSealed(r *rig, records uint64) {
	r.t.Helper()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		if s := r.v.Sealing(); s.Known && s.Records == records && s.Sealed == records && s.Failed == 0 {
			break
		} else if time.Now().After(deadline) {
			r.t.Fatalf("never: %+v", s)
		}
	}
}

// exactly counts the records that are sealed to the key in force.
func (f *movingFleet) exactly(r *rig, want uint64) {
	r.t.Helper()
	var n uint64
	err := vault.WalkSealed(r.store, f, func(serials []string, exactly bool) error {
		if exactly != (len(serials) == 2) {
			r.t.Errorf("sealed to %v, exactly: %v", serials, exactly)
		}
		if exactly {
			n++
		}
		return nil
	})
	if err != nil || n != want {
		r.t.Fatalf("%d records are sealed to the key in force, want %d (%v)", n, want, err)
	}
}

// Everything that is sealed follows the fleet: several commits' worth of records, one whose
// method waits to go live, none that is destroyed or forgotten.
func TestRecordsFollowTheFleet(t *testing.T) {
	r, f := onMovingFleet(t, afterWait)
	var all []*person
	for i := range 70 {
		all = append(all, r.enrolled(fmt.Sprint("person ", i), "right"))
	}
	thief := all[0].pend("later").p
	all[1].want(all[1].forget(all[1].owner()), nil)
	r.v.KeepSealed(f)
	f.allSealed(r, 69)
	for range 2 {
		f.move(r)
		f.allSealed(r, 69)
		f.exactly(r, 69)
	}
	if f.resealed != 2*70 { // two parts of the first person
		t.Errorf("%d parts were sealed anew", f.resealed)
	}
	all[2].want(all[2].try("right"), nil)
	r.pass(wait + time.Hour)
	r.v.Sweep()
	thief.want(thief.try("later"), nil)
}

// A restart in the middle goes on where the parts show that it was.
func TestResealingGoesOnAfterARestart(t *testing.T) {
	r, f := onMovingFleet(t)
	for i := range 100 {
		r.enrolled(fmt.Sprint("person ", i), "right")
	}
	r.v.KeepSealed(f)
	f.allSealed(r, 100)
	mem := r.store.(*memStore)
	commits := 0
	mem.setBefore(func() (bool, error) {
		if commits++; commits == 2 {
			go mem.die()
			return false, errDied
		}
		return true, nil
	})
	f.move(r)
	for deadline := time.Now().Add(time.Minute); r.v.Sealing().Sealed != 32; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("never: %+v", r.v.Sealing())
		}
	}
	r.restart()
	f.exactly(r, 32)
	f.set(func() { f.resealed = 0 })
	r.v.KeepSealed(f)
	f.allSealed(r, 100)
	if f.resealed != 68 {
		t.Errorf("%d parts were sealed anew after the restart", f.resealed)
	}
}

// What changes between the sealing and its commit is not undone: a new password stays, a
// charge stays, and what was destroyed stays so.
func TestResealingLosesNoUpdate(t *testing.T) {
	r, f := onMovingFleet(t)
	changed, gone, tried := r.enrolled("changed", "old"), r.enrolled("gone", "old"), r.enrolled("tried", "old")
	r.v.KeepSealed(f)
	f.allSealed(r, 3)
	var once sync.Once
	done := make(chan struct{})
	f.set(func() {
		f.between = func() {
			once.Do(func() {
				defer close(done)
				changed.want(changed.enrol("new", changed.owner()), nil)
				gone.want(gone.forget(gone.owner()), nil)
				tried.want(tried.try("wrong"), api.ErrWrongSecret)
			})
		}
	})
	f.move(r)
	<-done
	f.allSealed(r, 3) // as many as there were when it began
	f.exactly(r, 2)
	gone.wantState(api.StateAbsent, "")
	if tried.failed() != 1 {
		t.Errorf("%d failed", tried.failed())
	}
	changed.want(changed.try("old"), api.ErrWrongSecret)
	changed.want(changed.try("new"), nil)
}

// A part that was sealed before the fleet changed is not committed after it unseen: the
// change waits for what is under way, and finds it. So for each kind of method.
func TestEnrolmentDuringAChangeOfTheFleet(t *testing.T) {
	for kind, begin := range map[string]func(*person) (finish func() error){
		"password": func(p *person) func() error {
			g := p.registration("right")
			p.want(g.begin(), nil)
			g.seal()
			return func() error { return g.end(nil) }
		},
		"passkey": func(p *person) func() error {
			e := p.newPasskey(newDevice())
			p.want(e.start(), nil)
			p.want(e.create(softauthn.Bend{}), nil)
			p.want(e.seal(softauthn.Bend{}), nil)
			return func() error { return e.end(false, nil) }
		},
	} {
		t.Run(kind, func(t *testing.T) { enrolWhileTheFleetChanges(t, begin) })
	}
}

func enrolWhileTheFleetChanges(t *testing.T, begin func(*person) func() error) {
	r, f := onMovingFleet(t, withPasskeys)
	r.v.KeepSealed(f)
	f.allSealed(r, 0)
	mem := r.store.(*memStore)
	finish := begin(r.person("alice"))
	goOn := mem.hold(t)
	enrolled, moved := make(chan error, 1), make(chan struct{})
	go func() { enrolled <- finish() }()
	queue := mem.takeQueue(1) // sealed, and on its way
	go func() {
		f.move(r)
		close(moved)
	}()
	select {
	case <-moved:
		t.Error("the fleet changed while a part waited for its commit")
	case <-time.After(50 * time.Millisecond):
	}
	mem.queue(queue)
	goOn()
	r.want(<-enrolled, nil)
	<-moved
	f.allSealed(r, 1)
	f.exactly(r, 1)
}

// What cannot be opened is counted, and tried again.
func TestRecordsThatCannotBeOpened(t *testing.T) {
	r, f := onMovingFleet(t)
	p := r.enrolled("alice", "right")
	f.set(func() { f.version, f.broken = 1, true })
	r.v.KeepSealed(f)
	for deadline := time.Now().Add(time.Minute); r.v.Sealing().Failed != 1; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("never: %+v", r.v.Sealing())
		}
	}
	p.want(p.try("right"), nil)
	f.set(func() { f.broken = false })
	f.allSealed(r, 1)
	p.want(p.try("right"), nil)
}

// A record that the store does not take holds no other one up, whichever batch it is in: it
// is counted, named in the log, works as before, and is tried again.
func TestOneRecordHoldsNoOtherUp(t *testing.T) {
	r, f := onMovingFleet(t)
	var all []*person
	for i := range 70 {
		all = append(all, r.enrolled(fmt.Sprint("person ", i), "right"))
	}
	r.v.KeepSealed(f)
	f.allSealed(r, 70)
	stuck := all[35]
	f.set(func() { f.oversize = stuck.method })
	f.move(r)
	for deadline := time.Now().Add(time.Minute); r.v.Sealing() != (vault.Sealing{Records: 70, Sealed: 69, Failed: 1, Known: true}); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("never: %+v", r.v.Sealing())
		}
	}
	f.exactly(r, 69)
	if log := r.log.String(); !strings.Contains(log, "a record cannot be sealed anew") || !strings.Contains(log, shred.ErrLimit.Error()) {
		t.Error("the log does not say so")
	}
	stuck.want(stuck.try("right"), nil)
	f.set(func() { f.oversize = nil })
	f.allSealed(r, 70)
	stuck.want(stuck.try("right"), nil)
}
