package server

import (
	"bytes"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"backupvault/api"
)

// sealedSize is that of a finish under a P-256 inbox key, rsaSealedSize under an RSA key.
const sealedSize, rsaSealedSize = 466, 785

// passkeySealedSize is one of those that a passkey's finish may have: the credential ID is
// of the authenticator's choice.
const passkeySealedSize = 400

// goodRequests are one request per operation, as a client makes it.
func goodRequests() map[string]any {
	proof := &api.OwnerProof{Nonce: bytesOf(api.IDSize), Signature: bytesOf(api.SignSize)}
	return map[string]any{
		"/v1/enroll/password/start": &api.EnrollPasswordStart{Protocol: api.Version, VaultID: bytesOf(api.IDSize),
			Request: bytesOf(api.ElementSize), KSF: api.KSF{Time: 3, MemoryKiB: 1 << 16, Parallelism: 4}},
		"/v1/enroll/password/finish": &api.EnrollPasswordFinish{Session: bytesOf(api.IDSize), Sealed: bytesOf(sealedSize), Proof: proof},
		"/v1/release/password/start": &api.ReleasePasswordStart{Protocol: api.Version, VaultID: bytesOf(api.IDSize), MethodID: bytesOf(api.IDSize),
			KSFHash: bytesOf(api.HashSize), AttemptID: bytesOf(api.IDSize), KE1: bytesOf(api.KE1Size)},
		"/v1/release/password/finish": &api.ReleasePasswordFinish{MethodID: bytesOf(api.IDSize), AttemptID: bytesOf(api.IDSize), KE3: bytesOf(api.KE3Size)},
		"/v1/enroll/passkey/start": &api.EnrollPasskeyStart{Protocol: api.Version, VaultID: bytesOf(api.IDSize),
			ClientKey: bytesOf(api.PointSize), Name: "Laptop"},
		"/v1/enroll/passkey/created": &api.EnrollPasskeyCreated{Session: bytesOf(api.IDSize), Credential: api.Credential{ID: bytesOf(32), RawID: bytesOf(32),
			Type: "public-key", Response: api.AttestationResponse{ClientDataJSON: bytesOf(9), AttestationObject: bytesOf(9)}, Outputs: api.ClientOutputs{}}},
		"/v1/enroll/passkey/finish":  &api.EnrollPasskeyFinish{Session: bytesOf(api.IDSize), Credential: someAssertion(), Sealed: bytesOf(passkeySealedSize), Adds: true, Proof: proof},
		"/v1/release/passkey/start":  &api.ReleasePasskeyStart{Protocol: api.Version, VaultID: bytesOf(api.IDSize), ClientKey: bytesOf(api.PointSize)},
		"/v1/release/passkey/finish": &api.ReleasePasskeyFinish{Session: bytesOf(api.IDSize), Credential: someAssertion()},
		"/v1/method/rename":          &api.MethodChange{MethodID: bytesOf(api.IDSize), Generation: 4, Name: "Phone", Proof: proof},
		"/v1/method/remove":          &api.MethodRemoval{MethodID: bytesOf(api.IDSize), Generation: 4, Proof: proof},
		"/v1/owner/nonce":            &api.OwnerNonceRequest{},
		"/v1/forget":                 &api.Forget{Generation: 4, Proof: proof},
	}
}

func someAssertion() api.Assertion {
	return api.Assertion{ID: bytesOf(32), RawID: bytesOf(32), Type: "public-key", Outputs: api.ClientOutputs{"prf": []byte("{}")},
		Response: api.AssertionResponse{ClientDataJSON: bytesOf(9), AuthenticatorData: bytesOf(37), Signature: bytesOf(70)}}
}

func text(t testing.TB, v any) string {
	t.Helper()
	var b bytes.Buffer
	if err := api.Encode(&b, v); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestEveryOperationReachesTheVaultAsSent(t *testing.T) {
	r := newRig(t)
	for path, q := range goodRequests() {
		a := r.do(t, r.request(t, http.MethodPost, path, text(t, q)))
		if a.StatusCode != http.StatusOK || a.ProtoMajor != 2 || a.TLS.Version != 0x304 {
			t.Errorf("%s: %s %s, TLS %x: %s", path, a.Proto, a.Status, a.TLS.Version, a.text)
			continue
		}
		last := len(r.vault.calls) - 1
		if got := r.vault.calls[last]; !reflect.DeepEqual(got, q) || r.vault.accounts[last] != alice {
			t.Errorf("%s: the vault saw %#v for %q", path, got, r.vault.accounts[last])
		}
	}
	a := r.do(t, r.request(t, http.MethodGet, "/v1/status", ""))
	if a.StatusCode != http.StatusOK || !strings.Contains(a.text, string(alice)) {
		t.Error(a.Status, a.text)
	}
	if len(routes) != len(goodRequests())+5 { // status, fleet, web and the two probes
		t.Errorf("%d routes: some have no test", len(routes))
	}
}

// An empty KE3 gives an attempt up, and a proof may be left out: both reach the vault.
func TestOptionalFields(t *testing.T) {
	r := newRig(t)
	for _, q := range []struct {
		path string
		body any
	}{
		{"/v1/release/password/finish", &api.ReleasePasswordFinish{MethodID: bytesOf(api.IDSize), AttemptID: bytesOf(api.IDSize)}},
		{"/v1/enroll/password/finish", &api.EnrollPasswordFinish{Session: bytesOf(api.IDSize), Sealed: bytesOf(sealedSize)}},
		{"/v1/enroll/password/finish", &api.EnrollPasswordFinish{Session: bytesOf(api.IDSize), Sealed: bytesOf(rsaSealedSize)}},
		{"/v1/forget", &api.Forget{Generation: 1}},
	} {
		if a := r.do(t, r.request(t, http.MethodPost, q.path, text(t, q.body))); a.StatusCode != http.StatusOK {
			t.Errorf("%s: %s %s", q.path, a.Status, a.text)
		}
	}
}

// Only an empty KE3 that was written gives an attempt up.
func TestFinishWithoutKE3IsMalformed(t *testing.T) {
	r := newRig(t)
	ids := `"method_id":"` + strings.Repeat("A", 22) + `","attempt_id":"` + strings.Repeat("A", 22) + `"`
	for _, body := range []string{`{` + ids + `}`, `{` + ids + `,"ke3":null}`} {
		if a := r.do(t, r.request(t, http.MethodPost, "/v1/release/password/finish", body)); a.StatusCode != http.StatusBadRequest {
			t.Errorf("%s: %s %s", body, a.Status, a.text)
		}
	}
	if n := r.vault.asked(); n != 0 {
		t.Fatalf("%d malformed requests reached the vault", n)
	}
}

// A generation that is left out is not read as 0.
func TestForgetWithoutGenerationIsMalformed(t *testing.T) {
	r := newRig(t)
	for _, body := range []string{`{}`, `{"generation":null}`, `{"generation":0}`} {
		a := r.do(t, r.request(t, http.MethodPost, "/v1/forget", body))
		if a.StatusCode != http.StatusBadRequest || a.refusal.Code != api.ErrBadRequest.Code {
			t.Errorf("%s: %s %s", body, a.Status, a.text)
		}
	}
	if n := r.vault.asked(); n != 0 {
		t.Fatalf("%d malformed requests reached the vault", n)
	}
}

// Each binary field: one byte short, one byte long, one byte only and (but for ke3) empty.
func TestWrongSizesNeverReachTheVault(t *testing.T) {
	r := newRig(t)
	tried := 0
	for path, q := range goodRequests() {
		for _, f := range binaryFields(reflect.ValueOf(q).Elem()) {
			good := bytes.Clone(f.Bytes())
			if len(good) == passkeySealedSize { // of many sizes; see TestPasskeySealedSizes
				continue
			}
			for _, b := range [][]byte{good[1:], append(bytes.Clone(good), 0), good[:1], {}} {
				if len(b) == 0 && len(good) == api.KE3Size && path == "/v1/release/password/finish" {
					continue
				}
				f.SetBytes(b)
				a := r.do(t, r.request(t, http.MethodPost, path, text(t, q)))
				if a.StatusCode != http.StatusBadRequest || a.refusal.Code != api.ErrBadRequest.Code {
					t.Errorf("%s with %d bytes for %d: %s %s", path, len(b), len(good), a.Status, a.text)
				}
				tried++
			}
			f.SetBytes(good)
		}
	}
	if tried != 4*31-1 {
		t.Errorf("%d sizes tried", tried)
	}
	if n := r.vault.asked(); n != 0 {
		t.Fatalf("%d malformed requests reached the vault", n)
	}
}

// binaryFields finds every api.Bytes inside a request.
func binaryFields(v reflect.Value) (out []reflect.Value) {
	for i := range v.NumField() {
		f := v.Field(i)
		switch {
		case f.Type() == reflect.TypeFor[api.Bytes]():
			out = append(out, f)
		case f.Kind() == reflect.Pointer && f.Elem().Kind() == reflect.Struct:
			out = append(out, binaryFields(f.Elem())...)
		}
	}
	return out
}

// A passkey's finish is as long as its credential ID and its token's inbox key make it.
func TestPasskeySealedSizes(t *testing.T) {
	r := newRig(t)
	q := goodRequests()["/v1/enroll/passkey/finish"].(*api.EnrollPasskeyFinish)
	for n, want := range map[int]int{282: 400, 283: 200, 1624: 200, 1625: 400, 0: 400} {
		q.Sealed = bytesOf(n)
		if a := r.do(t, r.request(t, http.MethodPost, "/v1/enroll/passkey/finish", text(t, q))); a.StatusCode != want {
			t.Errorf("%d bytes: %s %s", n, a.Status, a.text)
		}
	}
}

// A name that garbles a list, and a proof that is cut, are refused before the vault.
func TestMethodChangesAreChecked(t *testing.T) {
	r := newRig(t)
	for _, name := range []string{"", "a\nb", strings.Repeat("x", 65)} {
		q := goodRequests()["/v1/method/rename"].(*api.MethodChange)
		q.Name = name
		if a := r.do(t, r.request(t, http.MethodPost, "/v1/method/rename", text(t, q))); a.StatusCode != 400 {
			t.Errorf("%q: %s", name, a.Status)
		}
	}
	if n := r.vault.asked(); n != 0 {
		t.Errorf("%d reached the vault", n)
	}
}

// A token of another site, an expired one and one for somebody else.
func TestTokensDecideTheAccount(t *testing.T) {
	r := newRig(t)
	ask := func(token string) reply {
		q := r.request(t, http.MethodGet, "/v1/status", "")
		q.Header.Set("Authorization", "Bearer "+token)
		return r.do(t, q)
	}
	bob, err := r.issuer.Issue("bob", time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	if a := ask(bob); a.StatusCode != 200 || !strings.Contains(a.text, issuerName+" bob") {
		t.Error(a.Status, a.text)
	}
	foreign, err := newIssuer(t).Issue("alice", time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	first := ask(foreign)
	for name, token := range map[string]string{"foreign key": foreign, "none": "eyJhbGciOiJub25lIn0.e30.", "garbage": "x"} {
		a := ask(token)
		if a.StatusCode != 401 || a.text != first.text || len(a.Header) != len(first.Header) {
			t.Errorf("%s: %s %s: refusals of tokens must look alike", name, a.Status, a.text)
		}
	}
	if r.vault.asked() != 1 {
		t.Errorf("the vault was asked %d times", r.vault.asked())
	}
}
