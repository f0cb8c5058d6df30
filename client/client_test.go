package client_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/client"
	"backupvault/internal/secret"
	"backupvault/opaque"
)

// memory is an AttemptStore that a test can look into.
type memory struct{ a *client.Attempt }

func (m *memory) Load() (*client.Attempt, error) { return m.a, nil }
func (m *memory) Save(a *client.Attempt) error   { m.a = a; return nil }
func (m *memory) Clear() error                   { m.a = nil; return nil }

type device struct {
	*client.Client
	v        *fakeVault
	attempts *memory
	key      *secret.Key
}

// enrolledDevice has a key enrolled under the right password.
func enrolledDevice(t *testing.T) *device {
	v := newFakeVault(t)
	cfg := v.config()
	attempts := &memory{}
	cfg.Attempts = attempts
	d := &device{Client: v.client(cfg), v: v, attempts: attempts, key: secret.NewKey()}
	if _, err := d.Enroll(context.Background(), d.key, password(right), nil); err != nil {
		t.Fatal(err)
	}
	v.asked = nil
	return d
}

func (d *device) mustRecover(t *testing.T) {
	t.Helper()
	r, err := d.Recover(context.Background(), password(right))
	if err != nil {
		t.Fatal(err)
	}
	if !r.Key.Equal(d.key) {
		t.Fatal("another key came back")
	}
	if d.attempts.a != nil {
		t.Error("a settled attempt is still saved")
	}
}

// TestWholeProtocolAtFullCost runs the default KSF and the standard floor once.
func TestWholeProtocolAtFullCost(t *testing.T) {
	v := newFakeVault(t)
	cfg := v.config()
	cfg.KSF, cfg.Floor = api.KSF{}, nil
	var worked []string
	cfg.Working = func(what string) func() { return func() { worked = append(worked, what) } }
	c := v.client(cfg)
	k := secret.NewKey()
	receipt, err := c.Enroll(context.Background(), k, password(right), nil)
	if err != nil {
		t.Fatal(err)
	}
	if v.ksf != opaque.DefaultKSF() || receipt.Account != v.account || receipt.Generation != 1 {
		t.Errorf("enrolled %+v under %+v", receipt, v.ksf)
	}
	r, err := c.Recover(context.Background(), password(right))
	if err != nil || !r.Key.Equal(k) || r.FailedSince != 2 || r.Generation != 1 {
		t.Errorf("recovered %+v, %v", r, err)
	}
	if len(worked) != 2 || !strings.Contains(worked[0], "64 MiB") {
		t.Errorf("progress %q", worked)
	}
}

func TestWrongPasswordIsSettledAtOnce(t *testing.T) {
	d := enrolledDevice(t)
	_, err := d.Recover(context.Background(), password("wrong horse battery"))
	var e *api.Error
	if !errors.Is(err, api.ErrWrongSecret) || !errors.As(err, &e) || *e.Fields.AttemptsLeft != 9 {
		t.Fatalf("error %v", err)
	}
	if len(d.v.finishes) != 1 || len(d.v.finishes[0].KE3) != 0 {
		t.Error("the vault was not told, with an empty KE3, that it did not open")
	}
	if d.attempts.a != nil {
		t.Error("a settled attempt is still saved")
	}
	d.mustRecover(t)
}

// TestRefusalsAreKnown: each refusal of a vault is told apart, in this client's own words.
func TestRefusalsAreKnown(t *testing.T) {
	for _, want := range []*api.Error{api.ErrNotOffered, api.ErrLastMethod, api.ErrTooManyMethods, api.ErrSecondMethodNeeded, api.ErrNotEnrolled, api.ErrConflict} {
		d := enrolledDevice(t)
		d.v.change["/v1/status"] = func(any) any { return &api.Error{Code: want.Code, Message: "\x1b[2Jtheirs"} }
		_, err := d.Status(context.Background())
		var e *api.Error
		if !errors.As(err, &e) || !errors.Is(err, want) || e.Message != want.Message {
			t.Errorf("%s: %v", want.Code, err)
		}
	}
}

// TestWrongPasswordIsToldWithoutTheLastAnswer: KE2 alone has told the client.
func TestWrongPasswordIsToldWithoutTheLastAnswer(t *testing.T) {
	for _, answer := range []any{nil, api.ErrAttemptUnknown, api.ErrUnavailable} {
		d := enrolledDevice(t)
		d.v.change["/v1/release/password/finish"] = func(any) any { return answer }
		_, err := d.Recover(context.Background(), password("wrong horse battery"))
		var e *api.Error
		if !errors.Is(err, api.ErrWrongSecret) || !errors.As(err, &e) || *e.Fields.AttemptsLeft != 9 || d.attempts.a != nil {
			t.Errorf("%v: error %v, saved %v", answer, err, d.attempts.a)
		}
	}
}

// TestAttemptIsRepeatedUnderItsName: what is lost on the way costs no second attempt.
func TestAttemptIsRepeatedUnderItsName(t *testing.T) {
	for _, path := range []string{"/v1/release/password/start", "/v1/release/password/finish"} {
		d := enrolledDevice(t)
		lose := 2
		d.v.change[path] = func(a any) any {
			if lose--; lose >= 0 {
				return nil
			}
			return a
		}
		d.mustRecover(t)
		if len(d.v.starts) < 2 {
			t.Errorf("%s: only %d starts", path, len(d.v.starts))
		}
		for _, s := range d.v.starts {
			if !slices.Equal(s.AttemptID, d.v.starts[0].AttemptID) || !slices.Equal(s.KE1, d.v.starts[0].KE1) {
				t.Errorf("%s: an attempt was repeated under another name or with another KE1", path)
			}
		}
	}
}

// TestAttemptSurvivesTheProcess: another process takes the saved attempt up.
func TestAttemptSurvivesTheProcess(t *testing.T) {
	for _, answer := range []any{nil, api.ErrUnavailable, api.ErrNoMajority} {
		d := enrolledDevice(t)
		d.v.change["/v1/release/password/start"] = func(any) any { return answer }
		if _, err := d.Recover(context.Background(), password(right)); err == nil {
			t.Fatal("no error from a vault that does not answer")
		}
		if d.attempts.a == nil {
			t.Fatalf("%v: the attempt was not saved", answer)
		}
		first := d.v.starts[0]
		delete(d.v.change, "/v1/release/password/start")
		d.v.starts = nil
		cfg := d.v.config()
		cfg.Attempts = d.attempts
		d.Client = d.v.client(cfg)
		d.mustRecover(t)
		if s := d.v.starts[0]; !slices.Equal(s.AttemptID, first.AttemptID) || !slices.Equal(s.KE1, first.KE1) {
			t.Error("another attempt was begun")
		}
	}
}

// TestSavedAttemptWithAnotherPassword: a new attempt is made, and the old one stays saved
// when the vault does not take the new one, for only the old one may still succeed.
func TestSavedAttemptWithAnotherPassword(t *testing.T) {
	d := enrolledDevice(t)
	d.v.change["/v1/release/password/start"] = func(any) any { return nil }
	_, _ = d.Recover(context.Background(), password(right))
	old := d.attempts.a
	if old == nil {
		t.Fatal("nothing was saved")
	}
	wait := 90
	d.v.change["/v1/release/password/start"] = func(a any) any {
		if s := d.v.starts[len(d.v.starts)-1]; slices.Equal(s.AttemptID, old.ID) && !slices.Equal(s.KE1, d.v.starts[0].KE1) {
			return api.ErrBadRequest
		} else if !slices.Equal(s.AttemptID, old.ID) {
			return api.ErrMustWait.With(api.Fields{WaitSeconds: &wait})
		}
		return a
	}
	if _, err := d.Recover(context.Background(), password("wrong horse battery")); !errors.Is(err, api.ErrMustWait) {
		t.Fatalf("error %v, want ErrMustWait", err)
	}
	if d.attempts.a != old {
		t.Fatal("the attempt that can still succeed was dropped")
	}
	d.mustRecover(t)
	if s := d.v.starts[len(d.v.starts)-1]; !slices.Equal(s.AttemptID, old.ID) {
		t.Error("the old attempt was not taken up")
	}
}

func TestForeignAndSpentAttemptsAreDropped(t *testing.T) {
	d := enrolledDevice(t)
	login := opaque.NewLogin(password(right))
	d.attempts.a = &client.Attempt{VaultID: d.v.statement.VaultID[:], MethodID: randomID(), ID: randomID(), Account: d.v.account, State: secret.Own(login.State())}
	foreign := d.attempts.a.ID
	d.mustRecover(t)
	if slices.Equal(d.v.starts[0].AttemptID, foreign) {
		t.Error("an attempt on another method was taken up")
	}

	d.attempts.a = &client.Attempt{VaultID: d.v.statement.VaultID[:], MethodID: d.v.method, ID: randomID(), Account: d.v.account, State: secret.Own(login.State())}
	d.v.change["/v1/release/password/start"] = func(any) any { return api.ErrMustWait }
	if _, err := d.Recover(context.Background(), password(right)); !errors.Is(err, api.ErrMustWait) || d.attempts.a != nil {
		t.Errorf("error %v, saved %v", err, d.attempts.a)
	}
}

func TestRefusalsSpendAndKeepNothing(t *testing.T) {
	d := enrolledDevice(t)
	for _, refusal := range []*api.Error{api.ErrMustWait, api.ErrDestroyed, api.ErrConflict, api.ErrBadRequest, api.ErrAccessTokenInvalid} {
		for _, path := range []string{"/v1/release/password/start", "/v1/release/password/finish"} {
			d.v.change[path] = func(any) any { return refusal }
			_, err := d.Recover(context.Background(), password(right))
			again := strings.HasSuffix(path, "finish") && refusal == api.ErrAccessTokenInvalid
			if !errors.Is(err, refusal) || (d.attempts.a != nil) != again {
				t.Errorf("%s of %s: error %v, saved %v", refusal.Code, path, err, d.attempts.a)
			}
			delete(d.v.change, path)
		}
	}
	d.v.change["/v1/status"] = func(a any) any {
		s := a.(*api.Status)
		s.State, s.Reason, s.Methods = api.StateDestroyed, api.ReasonLimit, nil
		return s
	}
	d.v.asked = nil
	if _, err := d.Recover(context.Background(), password(right)); !errors.Is(err, api.ErrDestroyed) {
		t.Errorf("error %v, want ErrDestroyed", err)
	}
	if slices.Contains(d.v.asked, "/v1/release/password/start") {
		t.Error("an attempt was begun on a destroyed account")
	}
}

func TestEnrollmentWithoutAnAnswer(t *testing.T) {
	d := enrolledDevice(t)
	d.v.change["/v1/enroll/password/finish"] = func(any) any { return nil }
	if _, err := d.ChangePassword(context.Background(), d.key, password(right)); !errors.Is(err, client.ErrUnknownOutcome) || !errors.Is(err, client.ErrUnreachable) {
		t.Errorf("error %v, want ErrUnknownOutcome", err)
	}
	d.v.change["/v1/enroll/password/start"] = func(any) any { return nil }
	if _, err := d.ChangePassword(context.Background(), d.key, password(right)); errors.Is(err, client.ErrUnknownOutcome) || !errors.Is(err, client.ErrUnreachable) {
		t.Errorf("error %v, want ErrUnreachable alone", err)
	}
}

// TestLostAnswerStaysUnknown: a changing request arrives, its answer is lost, and what the
// client does next fails too. Whoever takes that for "nothing was done" throws a key away.
func TestLostAnswerStaysUnknown(t *testing.T) {
	for name, then := range map[string]struct {
		answer any           // to the next request
		wait   time.Duration // before it
		want   error
	}{
		"the network is gone":      {answer: nil, want: client.ErrUnreachable},
		"the access token expired": {answer: api.ErrAccessTokenInvalid, want: api.ErrAccessTokenInvalid},
		"the person gave up":       {wait: time.Hour, want: context.Canceled},
	} {
		for path, change := range map[string]func(*device, context.Context) error{
			"/v1/enroll/password/finish": func(d *device, ctx context.Context) error {
				_, err := d.ChangePassword(ctx, d.key, password(right))
				return err
			},
			"/v1/forget": func(d *device, ctx context.Context) error { _, err := d.Forget(ctx, d.key); return err },
		} {
			d := enrolledDevice(t)
			client.Waits(d.Client, then.wait)
			ctx, stop := context.WithCancel(context.Background())
			defer stop()
			d.v.change[path] = func(any) any {
				d.v.change["/v1/owner/nonce"] = func(any) any { return then.answer }
				if then.wait > 0 {
					time.AfterFunc(200*time.Millisecond, stop) // while the client waits
				}
				return nil
			}
			if err := change(d, ctx); !errors.Is(err, client.ErrUnknownOutcome) || !errors.Is(err, then.want) {
				t.Errorf("%s after %s: error %v, want ErrUnknownOutcome and %v", name, path, err, then.want)
			}
		}
	}
}

func TestUnusablePasswordsAreNotSent(t *testing.T) {
	d := enrolledDevice(t)
	for _, p := range []string{"", "bell\a", "\xff"} {
		_, err := d.Recover(context.Background(), password(p))
		if !errors.Is(err, opaque.ErrUnusablePassword) {
			t.Errorf("recover %q: %v", p, err)
		}
		if _, err := d.Enroll(context.Background(), d.key, password(p), nil); !errors.Is(err, opaque.ErrUnusablePassword) {
			t.Errorf("enroll %q: %v", p, err)
		}
	}
	if len(d.v.asked) > 0 {
		t.Errorf("sent %v", d.v.asked)
	}
}
