package server

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"backupvault/api"
)

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
		"/v1/owner/nonce":             &api.OwnerNonceRequest{},
		"/v1/forget":                  &api.Forget{Generation: 4, Proof: proof},
	}
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
	if len(routes) != len(goodRequests())+4 { // status, fleet and the two probes
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
		{"/v1/forget", &api.Forget{Generation: 1}},
	} {
		if a := r.do(t, r.request(t, http.MethodPost, q.path, text(t, q.body))); a.StatusCode != http.StatusOK {
			t.Errorf("%s: %s %s", q.path, a.Status, a.text)
		}
	}
}

// Each binary field: one byte short, one byte long, one byte only and (but for ke3) empty.
func TestWrongSizesNeverReachTheVault(t *testing.T) {
	r := newRig(t)
	tried := 0
	for path, q := range goodRequests() {
		for _, f := range binaryFields(reflect.ValueOf(q).Elem()) {
			good := bytes.Clone(f.Bytes())
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
	if tried != 4*16-1 {
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

func TestMalformedRequests(t *testing.T) {
	r := newRig(t)
	const path = "/v1/release/password/finish"
	good := text(t, goodRequests()[path])
	id := bytesOf(api.IDSize).String()
	type change = func(*http.Request)
	header := func(name string, values ...string) change {
		return func(q *http.Request) { q.Header[name] = values }
	}
	body := func(s string) change {
		return func(q *http.Request) { q.Body, q.ContentLength = io.NopCloser(strings.NewReader(s)), int64(len(s)) }
	}
	url := func(s string) change {
		return func(q *http.Request) { q.URL.Opaque = "//" + q.URL.Host + s }
	}
	tests := map[string]struct {
		change change
		status int
		code   api.Code
	}{
		"nothing wrong":        {func(*http.Request) {}, 200, ""},
		"charset":              {header("Content-Type", "application/json; charset=UTF-8"), 200, ""},
		"lower-case scheme":    {header("Authorization", "bearer "+r.token), 200, ""},
		"GET":                  {func(q *http.Request) { q.Method = http.MethodGet }, 405, "bad_request"},
		"PUT":                  {func(q *http.Request) { q.Method = http.MethodPut }, 405, "bad_request"},
		"unknown method":       {func(q *http.Request) { q.Method = "RELEASE" }, 405, "bad_request"},
		"no content type":      {header("Content-Type"), 415, "bad_request"},
		"form":                 {header("Content-Type", "application/x-www-form-urlencoded"), 415, "bad_request"},
		"text":                 {header("Content-Type", "text/plain"), 415, "bad_request"},
		"other charset":        {header("Content-Type", "application/json; charset=latin1"), 415, "bad_request"},
		"compressed":           {header("Content-Encoding", "gzip"), 415, "bad_request"},
		"unknown path":         {url("/v1/release/password/stop"), 404, "bad_request"},
		"slash more":           {url(path + "/"), 404, "bad_request"},
		"two slashes":          {url("/v1//release/password/finish"), 404, "bad_request"},
		"dots":                 {url("/v1/../v1/release/password/finish"), 404, "bad_request"},
		"escaped path":         {url("/v1/release/password/%66inish"), 404, "bad_request"},
		"path in other case":   {url("/V1/release/password/finish"), 404, "bad_request"},
		"query":                {url(path + "?ke3=AA"), 400, "bad_request"},
		"no token":             {header("Authorization"), 401, "access_token_invalid"},
		"empty token":          {header("Authorization", "Bearer "), 401, "access_token_invalid"},
		"two tokens":           {header("Authorization", "Bearer "+r.token, "Bearer "+r.token), 401, "access_token_invalid"},
		"basic":                {header("Authorization", "Basic "+r.token), 401, "access_token_invalid"},
		"no scheme":            {header("Authorization", r.token), 401, "access_token_invalid"},
		"two spaces":           {header("Authorization", "Bearer  "+r.token), 401, "access_token_invalid"},
		"token cut":            {header("Authorization", "Bearer "+r.token[:len(r.token)-4]), 401, "access_token_invalid"},
		"token of 9 KiB":       {header("Authorization", "Bearer "+strings.Repeat("a", 9<<10)), 401, "access_token_invalid"},
		"no body":              {body(""), 400, "bad_request"},
		"null":                 {body("null"), 400, "bad_request"},
		"array":                {body("[" + good + "]"), 400, "bad_request"},
		"not JSON":             {body("ke3=AA"), 400, "bad_request"},
		"cut":                  {body(good[:len(good)-1]), 400, "bad_request"},
		"trailing bytes":       {body(good + "x"), 400, "bad_request"},
		"two objects":          {body(good + good), 400, "bad_request"},
		"duplicate member":     {body(`{"method_id":"` + id + `",` + good[1:]), 400, "bad_request"},
		"unknown member":       {body(`{"password":"hunter2",` + good[1:]), 400, "bad_request"},
		"member in other case": {body(strings.Replace(good, "ke3", "KE3", 1)), 400, "bad_request"},
		"number for a string":  {body(`{"method_id":7}`), 400, "bad_request"},
		"padded base64":        {body(withField("ke3", id+"==")), 400, "bad_request"},
		"standard base64":      {body(withField("ke3", strings.Repeat("+/", 43))), 400, "bad_request"},
		"line break in base64": {body(withField("ke3", strings.Repeat("A", 80)+`\n`+"AAAAAA")), 400, "bad_request"},
		"stray bits":           {body(withField("ke3", strings.Repeat("A", 85)+"B")), 400, "bad_request"},
		"no UTF-8":             {body(withField("ke3", "\xff")), 400, "bad_request"},
		"64 KiB and one byte":  {body(good + strings.Repeat(" ", api.MaxBody+1-len(good))), 413, "bad_request"},
		"64 KiB":               {body(good + strings.Repeat(" ", api.MaxBody-len(good))), 200, ""},
		"1 MiB":                {body(strings.Repeat("{", 1<<20)), 413, "bad_request"},
		"length not given":     {func(q *http.Request) { q.ContentLength = -1 }, 200, ""},
		"large, not given": {func(q *http.Request) {
			body(strings.Repeat(" ", api.MaxBody+1))(q)
			q.ContentLength = -1
		}, 413, "bad_request"},
	}
	for name, tt := range tests {
		before := r.vault.asked()
		q := r.request(t, http.MethodPost, path, good)
		q.GetBody = nil
		tt.change(q)
		a := r.do(t, q)
		if a.StatusCode != tt.status || a.refusal.Code != tt.code {
			t.Errorf("%s: %s %s", name, a.Status, a.text)
		}
		if reached := r.vault.asked() > before; reached != (tt.status == 200) {
			t.Errorf("%s: reached the vault: %v", name, reached)
		}
		if allow := a.Header.Get("Allow"); (allow == "POST") != (tt.status == 405) {
			t.Errorf("%s: Allow %q", name, allow)
		}
		if auth := a.Header.Get("WWW-Authenticate"); (auth == "Bearer") != (tt.status == 401) {
			t.Errorf("%s: WWW-Authenticate %q", name, auth)
		}
	}
}

func withField(name, value string) string {
	id := bytesOf(api.IDSize).String()
	return fmt.Sprintf(`{"method_id":%q,"attempt_id":%q,%q:"%s"}`, id, id, name, value)
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
