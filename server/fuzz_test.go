package server

import (
	"context"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"backupvault/api"
)

func probe(h http.Handler, path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return w
}

// FuzzRequestBody sends any bytes to each operation in turn. What reaches the vault must
// pass the size checks, and every answer must be one that clients can read.
func FuzzRequestBody(f *testing.F) {
	good := goodRequests()
	var paths []string
	for path := range good {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	for i, path := range paths {
		body := text(f, good[path])
		f.Add(uint8(i), []byte(body))
		f.Add(uint8(i), []byte(strings.Replace(body, "{", `{"x":1,`, 1)))
		f.Add(uint8(i), []byte(body+body))
	}
	f.Add(uint8(0), []byte("null"))
	f.Fuzz(func(t *testing.T, which uint8, body []byte) {
		vault := new(fake)
		h := New(Config{
			Vault:    func() Vault { return vault },
			Identify: func(context.Context, string) (api.Caller, error) { return api.Caller{Account: alice}, nil },
			Log:      discard,
		})
		q := httptest.NewRequest(http.MethodPost, paths[int(which)%len(paths)], strings.NewReader(string(body)))
		q.Header.Set("Content-Type", "application/json")
		q.Header.Set("Authorization", "Bearer x")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, q)
		switch w.Code {
		case http.StatusOK:
			if len(vault.calls) != 1 || wellFormed(vault.calls[0]) != nil {
				t.Fatalf("the vault saw %#v", vault.calls)
			}
		case http.StatusBadRequest, http.StatusRequestEntityTooLarge:
			var refusal api.Error
			if err := api.DecodeRequest(w.Body, &refusal); err != nil || refusal != *api.ErrBadRequest || len(vault.calls) != 0 {
				t.Fatalf("%v, %#v", err, vault.calls)
			}
		default:
			t.Fatalf("status %d: %s", w.Code, w.Body)
		}
	})
}

// wellFormed says the sizes again, in another way than sizes.go.
func wellFormed(q any) error {
	ok := true
	proof := func(p *api.OwnerProof) bool { return p == nil || len(p.Nonce) == 16 && len(p.Signature) == 64 }
	switch q := q.(type) {
	case *api.EnrollPasswordStart:
		ok = len(q.VaultID) == 16 && len(q.Request) == 32
	case *api.EnrollPasswordFinish:
		ok = len(q.Session) == 16 && (len(q.Sealed) == 466 || len(q.Sealed) == 785) && proof(q.Proof)
	case *api.ReleasePasswordStart:
		ok = len(q.VaultID) == 16 && len(q.MethodID) == 16 && len(q.KSFHash) == 32 && len(q.AttemptID) == 16 && len(q.KE1) == 96
	case *api.ReleasePasswordFinish:
		ok = len(q.MethodID) == 16 && len(q.AttemptID) == 16 && q.KE3 != nil && (len(q.KE3) == 0 || len(q.KE3) == 64)
	case *api.Forget:
		ok = proof(q.Proof)
	case *api.EnrollPasskeyStart:
		ok = len(q.VaultID) == 16 && len(q.ClientKey) == 65 && api.ValidName(q.Name)
	case *api.EnrollPasskeyCreated:
		ok = len(q.Session) == 16
	case *api.EnrollPasskeyFinish:
		ok = len(q.Session) == 16 && len(q.Sealed) >= 283 && len(q.Sealed) <= 1624 && proof(q.Proof)
	case *api.ReleasePasskeyStart:
		ok = len(q.VaultID) == 16 && len(q.ClientKey) == 65
	case *api.ReleasePasskeyFinish:
		ok = len(q.Session) == 16
	case *api.MethodChange:
		ok = len(q.MethodID) == 16 && api.ValidName(q.Name) && proof(q.Proof)
	case *api.MethodRemoval:
		ok = len(q.MethodID) == 16 && proof(q.Proof)
	case *api.OwnerNonceRequest:
	default:
		ok = false
	}
	if !ok {
		return api.ErrMalformed
	}
	return nil
}

// FuzzHeaders sends any path, content type and Authorization header.
func FuzzHeaders(f *testing.F) {
	f.Add("/v1/forget", "application/json", "Bearer x")
	f.Add("/v1/../healthz", "application/json; charset=utf-8", "bearer  x")
	f.Add("/%2e", "text/plain;", "")
	f.Fuzz(func(t *testing.T, path, contentType, authorization string) {
		vault := new(fake)
		h := New(Config{
			Vault: func() Vault { return vault },
			Identify: func(_ context.Context, token string) (api.Caller, error) {
				if token != "x" {
					return api.Caller{}, api.ErrAccessTokenInvalid
				}
				return api.Caller{Account: alice}, nil
			},
			Log: discard,
		})
		q := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(`{"generation":1}`))
		q.URL.Path = path
		q.Header.Set("Content-Type", contentType)
		q.Header.Set("Authorization", authorization)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, q)
		if len(vault.calls) > 0 && (!strings.EqualFold(authorization, "Bearer x") || !strings.HasPrefix(path, "/v1/")) {
			t.Fatalf("%q, %q, %q reached the vault", path, contentType, authorization)
		}
	})
}
