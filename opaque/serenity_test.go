package opaque

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"backupvault/api"
)

// The page in the browser speaks OPAQUE through @serenity-kit/opaque (RFC 9807 in Rust,
// audited). These tests hold that each end of ours works with the other end of theirs.

var serenityKSF = api.KSF{Time: 2, MemoryKiB: 19 << 10, Parallelism: 2}

func TestSerenity(t *testing.T) {
	js := startSerenity(t)
	t.Run("their client, our vault", func(t *testing.T) { theirClient(t, js) })
	t.Run("our client, their server", func(t *testing.T) { ourClient(t, js) })
}

func theirClient(t *testing.T, js *serenity) {
	const typed = "Schöne Grüße"
	secrets := NewSecrets()
	started := js.call(t, "client", "startRegistration", params{"password": typed})
	evaluated, err := secrets.Evaluate(started.binary("registrationRequest"))
	check(t, err)
	registered := js.call(t, "client", "finishRegistration", params{
		"password": typed, "clientRegistrationState": started["clientRegistrationState"],
		"registrationResponse": text(append(evaluated, secrets.ServerPublicKey()...)),
		"identifiers":          theirNames(t), "keyStretching": theirKSF(),
	})
	part := &Part{Secrets: *secrets, Record: registered.binary("registrationRecord")}
	check(t, CheckRecord(part.Record))

	ke3, login := theirLogin(t, js, part, typed)
	session, err := login.Verify(ke3.binary("finishLoginRequest"))
	check(t, err)
	if !bytes.Equal(session.Bytes(), ke3.binary("sessionKey")) {
		t.Error("session keys differ")
	}
	if !bytes.Equal(registered.binary("exportKey"), ke3.binary("exportKey")) {
		t.Error("export keys differ")
	}

	// The same account on another client: ours opens what theirs enrolled.
	l := NewLogin(password(t, typed))
	ke2, _, err := part.Answer(testVault, testAccount, l.KE1())
	check(t, err)
	_, _, export, err := l.Finish(testVault, testAccount, ke2, serenityKSF)
	check(t, err)
	if !bytes.Equal(export.Bytes(), ke3.binary("exportKey")) {
		t.Error("export keys of the two clients differ")
	}
	if wrong, _ := theirLogin(t, js, part, "Schöne Grüsse"); wrong != nil {
		t.Error("a wrong password opened the record")
	}
}

// theirLogin returns nil where their client finds the password wrong.
func theirLogin(t *testing.T, js *serenity, part *Part, typed string) (answer, *Login) {
	t.Helper()
	started := js.call(t, "client", "startLogin", params{"password": typed})
	ke2, login, err := part.Answer(testVault, testAccount, started.binary("startLoginRequest"))
	check(t, err)
	return js.call(t, "client", "finishLogin", params{
		"password": typed, "clientLoginState": started["clientLoginState"], "loginResponse": text(ke2),
		"identifiers": theirNames(t), "keyStretching": theirKSF(),
	}), login
}

func ourClient(t *testing.T, js *serenity) {
	const typed = "correct horse battery staple"
	setup := js.value(t, "server", "createSetup", nil)
	r, request := NewRegistration(password(t, typed))
	response := js.call(t, "server", "createRegistrationResponse", params{
		"serverSetup": setup, "userIdentifier": "any", "registrationRequest": text(request),
	}).binary("registrationResponse")
	record, export, err := r.Finish(testVault, testAccount, response[:32], response[32:], serenityKSF)
	check(t, err)

	login := func(l *ClientLogin) (started answer, ke2 []byte) {
		started = js.call(t, "server", "startLogin", params{
			"serverSetup": setup, "userIdentifier": "any", "registrationRecord": text(record),
			"startLoginRequest": text(l.KE1()), "identifiers": theirNames(t),
		})
		return started, started.binary("loginResponse")
	}
	l := NewLogin(password(t, typed))
	started, ke2 := login(l)
	ke3, session, again, err := l.Finish(testVault, testAccount, ke2, serenityKSF)
	check(t, err)
	finished := js.call(t, "server", "finishLogin", params{
		"serverLoginState": started["serverLoginState"], "finishLoginRequest": text(ke3), "identifiers": theirNames(t),
	})
	if !bytes.Equal(finished.binary("sessionKey"), session.Bytes()) {
		t.Error("session keys differ")
	}
	if !again.Equal(export) {
		t.Error("export keys differ")
	}
	wrong := NewLogin(password(t, "another password"))
	_, ke2 = login(wrong)
	if _, _, _, err := wrong.Finish(testVault, testAccount, ke2, serenityKSF); err != ErrWrongPassword {
		t.Errorf("wrong password: %v", err)
	}
}

func theirNames(t *testing.T) params {
	t.Helper()
	client, server, err := identities(testVault, testAccount)
	check(t, err)
	return params{"client": string(client), "server": string(server)}
}

func theirKSF() params {
	return params{"argon2id-custom": params{
		"iterations": serenityKSF.Time, "memory": serenityKSF.MemoryKiB, "parallelism": serenityKSF.Parallelism,
	}}
}

type params map[string]any

type answer map[string]string

func (a answer) binary(field string) []byte {
	var b api.Bytes
	if err := b.UnmarshalText([]byte(a[field])); err != nil || len(b) == 0 {
		panic("serenity: no " + field)
	}
	return b
}

func text(b []byte) string { return api.Bytes(b).String() }

// serenity is a Node process with the package, at the version of its lock file.
type serenity struct {
	in  *json.Encoder
	out *bufio.Reader
}

func startSerenity(t *testing.T) *serenity {
	t.Helper()
	dir := t.TempDir() // the tree stays clean, and two runs at once do not meet
	for _, name := range []string{"package.json", "package-lock.json", "run.mjs"} {
		b, err := os.ReadFile(filepath.Join("testdata", "serenity", name))
		check(t, err)
		check(t, os.WriteFile(filepath.Join(dir, name), b, 0o600))
	}
	install := exec.Command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline")
	install.Dir = dir
	if out, err := install.CombinedOutput(); err != nil {
		t.Fatalf("npm ci (node and npm are needed: apt-get install nodejs npm): %v\n%s", err, out)
	}
	node := exec.Command("node", "run.mjs")
	node.Dir, node.Stderr = dir, os.Stderr
	in, err := node.StdinPipe()
	check(t, err)
	out, err := node.StdoutPipe()
	check(t, err)
	check(t, node.Start())
	t.Cleanup(func() {
		in.Close()
		io.Copy(io.Discard, out)
		if err := node.Wait(); err != nil {
			t.Errorf("node: %v", err)
		}
	})
	return &serenity{in: json.NewEncoder(in), out: bufio.NewReader(out)}
}

// call runs one function of the package; its null is a nil answer.
func (s *serenity) call(t *testing.T, side, name string, p params) (a answer) {
	t.Helper()
	s.do(t, side, name, p, &a)
	return a
}

func (s *serenity) value(t *testing.T, side, name string, p params) (v string) {
	t.Helper()
	s.do(t, side, name, p, &v)
	return v
}

func (s *serenity) do(t *testing.T, side, name string, p params, result any) {
	t.Helper()
	check(t, s.in.Encode(params{"side": side, "call": name, "params": p}))
	line, err := s.out.ReadBytes('\n')
	check(t, err)
	reply := struct {
		Result json.RawMessage
		Error  string
	}{}
	check(t, json.Unmarshal(line, &reply))
	if reply.Error != "" {
		t.Fatalf("%s.%s: %s", side, name, reply.Error)
	}
	check(t, json.Unmarshal(reply.Result, result))
}
