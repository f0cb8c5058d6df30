package main

import (
	"context"
	"crypto/ecdh"
	"crypto/rand"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"golang.org/x/sys/unix"

	"backupvault/api"
	"backupvault/hsm"
	"backupvault/internal/node"
	"backupvault/internal/node/dev"
	"backupvault/internal/secret"
	"backupvault/opaque"
	"backupvault/softhsm"
)

// inFlight is how many clients have a release under way at any time.
const inFlight = 64

// BenchmarkRelease measures what one password release costs the daemon: charge, answer and
// release over HTTP/2 and TLS, on one SoftHSM2 token in memory. The daemon is a process of
// its own, Argon2id and the clients are not in its bill. Beside it, in the same run, stands
// the bare arithmetic: one GenerateKE2 and one ECDH on the token. SoftHSM makes a root key
// with dozens of file writes; that share is reported apart and left out of the ratio.
//
//	go test -run '^$' -bench Release -benchtime 5000x ./cmd/backupvaultd
func BenchmarkRelease(b *testing.B) {
	bin, err := compile("plain")
	if err != nil {
		b.Fatal(err)
	}
	dir := vaultFolder(b, dev.Options{Tokens: 1})
	p := start(b, bin, dir)
	clients := make(chan *device, inFlight)
	for i := range inFlight {
		d := newDevice(b, dir, fmt.Sprintf("client-%d", i))
		d.url = p.url
		d.enroll(b, rightPassword)
		d.release(b) // opens its connection
		clients <- d
	}
	before, commits := cpuOf(b, p.cmd.Process.Pid), commitsOf(b, dir)
	b.ResetTimer()
	var work sync.WaitGroup
	var left atomic.Int64
	left.Store(int64(b.N))
	for range inFlight {
		work.Go(func() {
			for d := <-clients; left.Add(-1) >= 0; {
				d.release(b)
			}
		})
	}
	work.Wait()
	b.StopTimer()
	total := float64(cpuOf(b, p.cmd.Process.Pid)-before) / float64(b.N)
	perRelease := float64(commitsOf(b, dir)-commits) / float64(b.N)
	p.kill()

	bare, commit := arithmetic(b)
	roots := perRelease * commit
	b.ReportMetric(total/1e3, "server-µs/op")
	b.ReportMetric(roots/1e3, "root-keys-µs/op")
	b.ReportMetric(bare/1e3, "bare-µs/op")
	b.ReportMetric(perRelease, "commits/op")
	b.ReportMetric((total-roots)/bare, "times-bare")
}

// release is one whole attempt with the right password.
func (d *device) release(b *testing.B) {
	a := &attempt{device: d, id: make([]byte, api.IDSize), login: opaque.NewLogin(secret.Own([]byte(rightPassword)))}
	rand.Read(a.id)
	a.login.Floor = opaque.Floor{}
	if d.method == nil {
		s := d.status(b)
		d.method = &s.Methods[0]
	}
	a.method = *d.method
	ke2, err := a.start()
	if err != nil {
		b.Error(err)
		return
	}
	ke3, err := a.ke3(ke2)
	if err != nil {
		b.Error(err)
		return
	}
	if _, err := a.finish(ke3); err != nil {
		b.Error(err)
	}
}

// cpuOf returns the processor time of a process, all threads, in nanoseconds.
func cpuOf(b *testing.B, pid int) int64 {
	b.Helper()
	// clock_getcpuclockid(3): the complement of the process ID, and CPUCLOCK_SCHED.
	var t unix.Timespec
	if err := unix.ClockGettime(int32(^pid<<3|2), &t); err != nil {
		b.Fatal(err)
	}
	return t.Nano()
}

func commitsOf(b *testing.B, dir string) uint64 {
	b.Helper()
	c, err := node.LoadConfig(filepath.Join(dir, "backupvault.toml"))
	if err != nil {
		b.Fatal(err)
	}
	s, err := node.ReadStatus(b.Context(), c, nil)
	if err != nil {
		b.Fatal(err)
	}
	return s.Store.Epoch
}

// arithmetic measures, in this process and on a token of its own, what one answer's
// arithmetic costs and what the root keys of one commit cost, in nanoseconds of processor
// time.
func arithmetic(b *testing.B) (answer, commit float64) {
	b.Helper()
	tokens, err := softhsm.NewDir("")
	if err != nil {
		b.Fatal(err)
	}
	defer tokens.Remove()
	uri, _, err := tokens.Create("bench")
	if err != nil {
		b.Fatal(err)
	}
	token, err := hsm.OpenToken(b.Context(), uri)
	if err != nil {
		b.Fatal(err)
	}
	defer token.Close()
	if err := token.GenerateKeys(b.Context()); err != nil {
		b.Fatal(err)
	}
	part, vaultID, account := newPart(b)
	ke1 := opaque.NewLogin(secret.Own([]byte(rightPassword))).KE1()
	peer, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		b.Fatal(err)
	}
	seal := token.Seal()
	answer = cpuPer(b, 2000, func(int) error {
		_, login, err := part.Answer(vaultID, account, ke1)
		if err != nil {
			return err
		}
		login.Wipe()
		_, err = seal.ECDH(peer.PublicKey())
		return err
	})
	return answer, cpuPer(b, 300, func(i int) error { return moveRoot(b.Context(), token, i) })
}

// moveRoot makes the calls of one commit: create, two HMACs, destroy the one before.
func moveRoot(ctx context.Context, token *hsm.Token, i int) error {
	name := fmt.Sprintf("bench.%d", i)
	if err := token.CreateRoot(ctx, name); err != nil {
		return err
	}
	for range 2 {
		if _, err := token.HMACRoot(ctx, name, []byte("header")); err != nil {
			return err
		}
	}
	if i == 0 {
		return nil
	}
	return token.DestroyRoot(ctx, fmt.Sprintf("bench.%d", i-1))
}

// newPart is what the vault keeps of a password method.
func newPart(b *testing.B) (*opaque.Part, []byte, api.Account) {
	b.Helper()
	vaultID, account := make([]byte, api.IDSize), api.Account("issuer subject")
	s := opaque.NewSecrets()
	r, request := opaque.NewRegistration(secret.Own([]byte(rightPassword)))
	r.Floor = opaque.Floor{}
	evaluated, err := s.Evaluate(request)
	if err != nil {
		b.Fatal(err)
	}
	record, _, err := r.Finish(vaultID, account, evaluated, s.ServerPublicKey(), fastKSF)
	if err != nil {
		b.Fatal(err)
	}
	return &opaque.Part{Secrets: *s, Record: record, Envelope: make([]byte, api.EnvelopeSize)}, vaultID, account
}

// cpuPer runs f n times and returns this process's processor time for one.
func cpuPer(b *testing.B, n int, f func(i int) error) float64 {
	b.Helper()
	var before, after unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &before); err != nil {
		b.Fatal(err)
	}
	for i := range n {
		if err := f(i); err != nil {
			b.Fatal(err)
		}
	}
	if err := unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &after); err != nil {
		b.Fatal(err)
	}
	return float64(after.Nano()-before.Nano()) / float64(n)
}
