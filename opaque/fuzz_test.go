package opaque

import (
	"bytes"
	"errors"
	"testing"

	"backupvault/api"
	"backupvault/internal/secret"
	"backupvault/internal/vectors"
)

// fixture is the first vector: fixed keys, so that stored inputs stay valid from run to run.
type fixture struct {
	v        runVector
	part     *Part
	password *secret.Bytes
}

func fixed(t testing.TB) fixture {
	t.Helper()
	v := vectors.Read[runVector](t, "opaque.json")[0]
	part, err := ParsePart(v.Outputs.Part)
	check(t, err)
	return fixture{v: v, part: part, password: password(t, v.Inputs.TypedPassword)}
}

// named fails for an error that a caller cannot match.
func named(t *testing.T, err error, allowed ...error) {
	t.Helper()
	for _, e := range allowed {
		if errors.Is(err, e) {
			return
		}
	}
	t.Fatalf("unexpected error: %v", err)
}

func FuzzRegistrationRequest(f *testing.F) {
	x := fixed(f)
	f.Add([]byte(x.v.Outputs.RegistrationRequest))
	f.Fuzz(func(t *testing.T, b []byte) {
		evaluated, err := x.part.Evaluate(b)
		if checked := CheckRequest(b); (checked == nil) != (err == nil) {
			t.Fatalf("CheckRequest: %v, Evaluate: %v", checked, err)
		}
		if err != nil {
			named(t, err, ErrMalformed, ErrBadElement)
		} else if _, err := parseElement(evaluated); err != nil {
			t.Fatalf("evaluated %x: %v", evaluated, err)
		}
	})
}

func FuzzRegistrationAnswer(f *testing.F) {
	x := fixed(f)
	f.Add([]byte(x.v.Outputs.Evaluated), []byte(x.v.Outputs.ServerPublicKey))
	f.Add([]byte(x.v.Outputs.RegistrationRequest), []byte(x.v.Outputs.ServerPublicKey))
	r, _ := newRegistration(x.password, decodeScalar(f, x.v.Inputs.BlindRegistration))
	r.Floor = Floor{}
	f.Fuzz(func(t *testing.T, evaluated, public []byte) {
		record, export, err := r.Finish(x.v.Inputs.VaultID, x.v.Inputs.Account, evaluated, public, quickKSF)
		switch {
		case err != nil:
			named(t, err, ErrMalformed, ErrBadElement, ErrReflected)
		case CheckRecord(record) != nil || export.Len() != 64:
			t.Fatalf("record %x", record)
		}
	})
}

func FuzzRecord(f *testing.F) {
	x := fixed(f)
	f.Add([]byte(x.v.Outputs.RegistrationRecord))
	f.Fuzz(func(t *testing.T, b []byte) {
		checked := CheckRecord(b)
		p := &Part{Secrets: x.part.Secrets, Record: b}
		_, _, err := p.Answer(x.v.Inputs.VaultID, x.v.Inputs.Account, x.v.Outputs.KE1)
		if (checked == nil) != (err == nil) {
			t.Fatalf("CheckRecord: %v, Answer: %v", checked, err)
		}
		if err != nil {
			named(t, checked, ErrMalformed, ErrBadElement)
			named(t, err, ErrPart)
		}
	})
}

func FuzzKE1(f *testing.F) {
	x := fixed(f)
	f.Add([]byte(x.v.Outputs.KE1))
	f.Fuzz(func(t *testing.T, b []byte) {
		ke2, login, err := x.part.Answer(x.v.Inputs.VaultID, x.v.Inputs.Account, b)
		if checked := CheckKE1(b); (checked == nil) != (err == nil) {
			t.Fatalf("CheckKE1: %v, Answer: %v", checked, err)
		}
		switch {
		case err != nil:
			named(t, err, ErrMalformed, ErrBadElement)
		case len(ke2) != api.KE2Size || login == nil:
			t.Fatalf("KE2 of %d bytes", len(ke2))
		}
	})
}

// Only the one KE2 that the vault made finishes the login. (The vector's key stretching is
// replaced by a quick one, so all of them stop at the envelope.)
func FuzzKE2(f *testing.F) {
	x := fixed(f)
	f.Add([]byte(x.v.Outputs.KE2))
	f.Add(append(bytes.Clone(x.v.Outputs.KE1[:32]), x.v.Outputs.KE2[32:]...))
	l, err := ResumeLogin(x.v.Outputs.ClientState, x.password)
	check(f, err)
	l.Floor = Floor{}
	f.Fuzz(func(t *testing.T, b []byte) {
		_, _, _, err := l.Finish(x.v.Inputs.VaultID, x.v.Inputs.Account, b, quickKSF)
		named(t, err, ErrMalformed, ErrBadElement, ErrReflected, ErrWrongPassword)
	})
}

func FuzzKE3(f *testing.F) {
	x := fixed(f)
	f.Add([]byte(x.v.Outputs.KE3))
	f.Add(make([]byte, api.KE3Size))
	login := &Login{expected: secret.Own(x.v.Outputs.KE3), session: secret.Own(x.v.Outputs.SessionKey)}
	f.Fuzz(func(t *testing.T, b []byte) {
		_, err := login.Verify(b)
		switch {
		case bytes.Equal(b, x.v.Outputs.KE3):
			check(t, err)
		default:
			named(t, err, ErrMalformed, ErrWrongPassword)
		}
	})
}

func FuzzPart(f *testing.F) {
	x := fixed(f)
	f.Add([]byte(x.v.Outputs.Part))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := ParsePart(b)
		if err != nil {
			named(t, err, ErrPart)
			return
		}
		if again := p.Encode(); !bytes.Equal(again.Bytes(), b) {
			t.Fatalf("%x is encoded %x", b, again.Bytes())
		}
		if _, _, err := p.Answer(x.v.Inputs.VaultID, x.v.Inputs.Account, x.v.Outputs.KE1); err != nil {
			named(t, err, ErrPart)
		}
	})
}

func FuzzState(f *testing.F) {
	x := fixed(f)
	f.Add([]byte(x.v.Outputs.ClientState))
	f.Fuzz(func(t *testing.T, b []byte) {
		l, err := ResumeLogin(b, x.password)
		if err != nil {
			named(t, err, ErrState)
			return
		}
		if !bytes.Equal(l.State(), b) {
			t.Fatalf("%x is saved as %x", b, l.State())
		}
		check(t, CheckKE1(l.KE1())) // what a client resumes, a vault takes
	})
}

func FuzzReleased(f *testing.F) {
	x := fixed(f)
	in := x.v.Inputs
	f.Add([]byte(x.v.Outputs.Released))
	f.Fuzz(func(t *testing.T, b []byte) {
		session := secret.Own(x.v.Outputs.SessionKey)
		envelope, err := OpenRelease(session, in.VaultID, in.Account, in.MethodID, in.AttemptID, b)
		switch {
		case err != nil:
			named(t, err, ErrRelease)
		case !bytes.Equal(SealRelease(session, in.VaultID, in.Account, in.MethodID, in.AttemptID, envelope), b):
			t.Fatalf("%x opens but is not what SealRelease makes", b)
		}
	})
}
